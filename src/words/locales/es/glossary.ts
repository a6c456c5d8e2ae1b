import type { glossary as en } from '../en/glossary.ts';
import type { Shape } from '../../shape.ts';

export const glossary = {
  corridor: {
    plain: 'De dónde envían dinero los migrantes',
    term: 'corredor',
    meaning: 'Una región en el extranjero con su propia moneda, ingresos y costo de enviar.',
  },
  remittance: {
    plain: 'Dinero que los migrantes envían a casa',
    term: 'remesa',
    meaning:
      'La envía una persona a su familia, sobre todo para el gasto diario. Las aportaciones colectivas de los clubes son una parte pequeña.',
  },
  club: {
    plain: 'Migrantes de un mismo lugar que se unen',
    term: 'club de migrantes',
    meaning: 'Un grupo en el extranjero que reúne aportaciones para obras en su lugar de origen.',
  },
  'matching-fund': {
    plain: 'Dinero que otros ponen junto a una aportación',
    term: 'fondo de contraparte',
    meaning:
      'Gobiernos o donantes ponen una cantidad fija por cada unidad que aporta un club, dentro de presupuestos y topes.',
  },
  ratio: {
    plain: 'Cuánto se agrega a cada unidad aportada',
    term: 'proporción de la contraparte',
    meaning:
      'Aquí siempre unidades agregadas por unidad aportada. 3 es lo mismo que «3x1», «1+3» y «1 se convierte en 4».',
  },
  cap: {
    plain: 'Lo más que se paga por una cosa',
    term: 'tope',
    meaning: 'Un límite por obra o por aportación. Un tope que no se actualiza alcanza para menos cada año.',
  },
  envelope: {
    plain: 'Lo más que el ayuntamiento puede gastar en un año',
    term: 'techo de gasto',
    meaning: 'Se fija antes de saber cómo vendrá el año. Gastar más es rebasarlo.',
  },
  outlay: {
    plain: 'Lo que paga el ayuntamiento',
    term: 'gasto, erogación',
    meaning: 'Su contraparte, personal, cursos, auditoría, mantenimiento y lo que pone en el fondo de garantía.',
  },
  breach: {
    plain: 'Gastar más que el techo',
    term: 'rebase',
    meaning: 'Se cuenta por año y para todo el periodo: en cuántos futuros ocurre al menos una vez.',
  },
  channelled: {
    plain: 'Dinero que llega a obras, crédito y negocios',
    term: 'fondos canalizados',
    meaning:
      'Obras por el valor comprometido, dinero prestado en el lugar, subsidios y dinero propio de quienes abren negocios.',
  },
  counterfactual: {
    plain: 'Lo que pasaría sin el esquema',
    term: 'contrafactual',
    meaning: 'Los mismos futuros, con la misma suerte, vividos otra vez sin ningún instrumento.',
  },
  additionality: {
    plain: 'Lo que llega solo gracias al esquema',
    term: 'adicionalidad',
    meaning: 'La diferencia entre un futuro con el esquema y el mismo futuro sin él.',
  },
  deadweight: {
    plain: 'Apoyo a lo que habría ocurrido de todos modos',
    term: 'peso muerto',
    meaning: 'Por ejemplo, un subsidio a un negocio que habría abierto sin él.',
  },
  'crowding-out': {
    plain: 'Que el dinero de uno sustituya al de otro',
    term: 'desplazamiento',
    meaning:
      'La gente puede aportar menos de lo suyo cuando otros pagan más; los negocios nuevos pueden quitar clientes a los viejos.',
  },
  'take-up': {
    plain: 'Quién usa lo que se ofrece',
    term: 'participación, adopción',
    meaning: 'La parte de las personas que se inscribe, asiste, ahorra o compra cuando puede.',
  },
  priority: {
    plain: 'Lo que el plan municipal quiere primero',
    term: 'prioridad',
    meaning: 'Un sector con un peso mayor que 0 en el plan municipal de desarrollo.',
  },
  alignment: {
    plain: 'Qué tanto sigue el dinero al plan municipal',
    term: 'alineación',
    meaning: 'De cada sector, lo menor entre su parte del dinero y su peso en el plan, sumado. 100 % es exactamente.',
  },
  'need-covered': {
    plain: 'Cuánto de lo necesario ya está pagado',
    term: 'necesidad cubierta',
    meaning: 'Valor de las obras comprometidas desde el inicio, como parte de lo que pide el plan.',
  },
  marginality: {
    plain: 'Qué tan grandes son las carencias de un lugar',
    term: 'marginación',
    meaning: 'De 0, con menos carencias, a 1. La estadística nacional publica un índice así por localidad.',
  },
  guarantee: {
    plain: 'Promesa de cubrir parte de una pérdida',
    term: 'garantía',
    meaning: 'Un fondo paga a los ahorradores parte de lo que pierden cuando los deudores no pagan.',
  },
  coverage: {
    plain: 'La parte de la pérdida que otro cubre',
    term: 'cobertura de una garantía',
    meaning: '0.5 quiere decir que el fondo paga la mitad de lo perdido.',
  },
  default: { plain: 'Cuando un deudor no paga', term: 'incumplimiento', meaning: 'Su probabilidad se cuenta por año.' },
  'loss-given-default': {
    plain: 'Lo que se pierde cuando un deudor no paga',
    term: 'pérdida en caso de incumplimiento',
    meaning: 'La parte que no se recupera, de 0 a 1.',
  },
  'stop-loss': {
    plain: 'Lo más que paga una garantía en un año',
    term: 'límite de pérdidas',
    meaning: 'Una parte de la cobertura otorgada; evita que un mal año vacíe el fondo.',
  },
  leverage: {
    plain: 'Cuánto mueve una unidad',
    term: 'apalancamiento',
    meaning:
      'De un fondo de garantía: cuánto puede garantizar por unidad que tiene. Del dinero público: cuánto ponen otros por unidad del ayuntamiento.',
  },
  'contingent-liability': {
    plain: 'Lo que quizá haya que pagar algún día',
    term: 'pasivo contingente',
    meaning:
      'Hoy no es una cuenta por pagar, pero es una promesa que puede llegar a serlo; va en las cuentas del ayuntamiento.',
  },
  recourse: {
    plain: 'Quién paga cuando el fondo no puede',
    term: 'recurso contra el ayuntamiento',
    meaning: 'Con recurso, el ayuntamiento paga lo que falte; sin él, lo pierden los ahorradores.',
  },
  ordinance: {
    plain: 'Norma que obliga a la siguiente administración',
    term: 'reglamento municipal',
    meaning: 'Hace más difícil detener obras empezadas cuando cambia la administración.',
  },
  'real-nominal': {
    plain: 'Dinero a precios de un año, o como se contará',
    term: 'real y nominal',
    meaning: 'El dinero real va a precios del primer año; el nominal incluye la inflación.',
  },
  'discount-rate': {
    plain: 'Cuánto menos vale el dinero que llega después',
    term: 'tasa de descuento, valor presente neto',
    meaning: 'El dinero de años posteriores se reduce con esta tasa por cada año antes de sumarlo.',
  },
  future: {
    plain: 'Una manera en que pueden salir los años',
    term: 'futuro, sorteo',
    meaning: 'Cada futuro sortea su propia suerte: años buenos y malos, elecciones, obras que fallan.',
  },
  'typical-future': {
    plain: 'Un futuro de en medio',
    term: 'futuro típico',
    meaning: 'El que tiene el total para las prioridades más cercano a la mediana, contado año por año.',
  },
  percentile: {
    plain: 'Cuántos futuros quedan por debajo',
    term: 'percentil',
    meaning: 'Por debajo del percentil 5 quedan 5 de cada 100 futuros; entre el 5 y el 95, nueve de cada diez.',
  },
  seed: {
    plain: 'El número que inicia la suerte',
    term: 'semilla',
    meaning: 'La misma semilla da los mismos futuros, de modo que cualquiera puede repetir un resultado.',
  },
  'standard-error': {
    plain: 'Qué tan exacta es la media de muchos futuros',
    term: 'error estándar',
    meaning: 'Con más futuros se hace menor. No dice nada sobre si los supuestos son correctos.',
  },
  'latin-hypercube': {
    plain: 'Sortear parejo los números inciertos',
    term: 'hipercubo latino',
    meaning: 'Cada número incierto se corta en tantas rebanadas como futuros hay, y cada rebanada se usa una vez.',
  },
  assumption: {
    plain: 'Un número que ninguna fuente fija',
    term: 'supuesto',
    meaning: 'Se muestra aparte de las cifras con fuente. Usted puede cambiarlo y ver qué se mueve.',
  },
  'half-life': {
    plain: 'Qué tan rápido se olvida un curso',
    term: 'vida media',
    meaning: 'Los años tras los cuales se ha perdido la mitad de lo que un curso cambió.',
  },
} satisfies Shape<typeof en>;
