import type { Shape } from '../../shape.ts';
import type { scenarios as en } from '../en/scenarios.ts';

export const scenarios = {
  title: 'Escenarios listos',
  lead: 'Parta del más parecido a su municipio: vea qué logra su diseño y después mueva sus palancas, o tome su archivo y escriba en él sus propias cifras.',
  illustrative: 'Ilustrativo: algunas cifras son inventadas',
  place: '{{name}}, {{country}}, de {{from}} a {{to}}',
  placeLabel: 'Lugar y años',
  corridorsLabel: 'Migrantes en',
  instrumentsLabel: 'Qué tiene el esquema',
  toResults: 'Resultados y palancas',
  toGive: 'En qué se convierte una aportación',
  toProjects: 'Un futuro posible',
  toFile: 'Su archivo (YAML)',
  broken: 'Archivos de escenario que no se pueden usar',
  instruments: {
    matching: 'contraparte a las aportaciones',
    council: 'un comité',
    helpDesk: 'una ventanilla de atención',
    audit: 'auditorías',
    seal: 'un sello de buena administración',
    preparation: 'ayuda para preparar proyectos',
    ordinance: 'un reglamento que sobrevive al alcalde',
    transferCost: 'envíos más baratos',
    literacy: 'educación financiera',
    guarantee: 'un fondo de garantía',
    enterprise: 'apoyo a pequeñas empresas',
    vehicles: 'productos de ahorro',
  },
} satisfies Shape<typeof en>;
