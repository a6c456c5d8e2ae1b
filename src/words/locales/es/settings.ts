import type { settings as en } from '../en/settings.ts';
import type { Shape } from '../../shape.ts';

export const settings = {
  corridorVolatility: {
    label: 'Cuánto varían las remesas',
    meaning: 'Cuánto sube y baja, de un año al siguiente, el dinero que se envía por un corredor.',
  },
  transferCost: {
    label: 'Lo que cuesta enviar',
    meaning: 'Parte de lo enviado que se llevan las comisiones y el margen del tipo de cambio.',
  },
  clubMembership: {
    label: 'Quién pertenece a un club',
    meaning: 'Parte de los migrantes que pertenece a una asociación de oriundos.',
  },
  trainingCost: {
    label: 'Costo de un curso',
    meaning: 'Lo que cuesta capacitar a una persona, en dólares; el escenario lo da en la moneda del lugar.',
  },
  placedShare: {
    label: 'Ahorro colocado al inicio en algo productivo',
    meaning: 'Parte del ahorro de las familias que va a un instrumento productivo antes de cualquier esquema.',
  },
  vehicleDefault: {
    label: 'Deudores que incumplen',
    meaning: 'Probabilidad de que un préstamo del instrumento falle en un año.',
  },
  lossGivenDefault: {
    label: 'Lo que se pierde de un préstamo fallido',
    meaning: 'Parte de un préstamo fallido que nunca se recupera.',
  },
  guaranteeCover: {
    label: 'Lo que cubre una garantía',
    meaning: 'Parte de la pérdida que paga el fondo de garantía.',
  },
  guaranteeFee: {
    label: 'Comisión de la garantía',
    meaning: 'Precio anual de una garantía, como parte de lo garantizado.',
  },
  guaranteeLeverage: {
    label: 'Garantías por unidad de capital',
    meaning: 'Cuántas veces su propio dinero puede garantizar un fondo.',
  },
  leakageCut: {
    label: 'Lo que ahorra una auditoría',
    meaning: 'Parte del dinero que se pierde que evita una auditoría segura.',
  },
  jobsPerFirm: {
    label: 'Empleos en un negocio apoyado',
    meaning: 'Empleos que da un negocio apoyado mientras vive.',
  },
  upkeepShare: {
    label: 'Mantenimiento que necesitan las obras',
    meaning: 'Mantenimiento anual como parte de lo que costaría construir la obra de nuevo.',
  },
  discountRate: {
    label: 'Tasa de descuento',
    meaning: 'Cuánto menos vale el dinero del año próximo que el de hoy, descontada la inflación.',
  },
} satisfies Shape<typeof en>;
