import type { Shape } from '../../shape.ts';
import type { figures as en } from '../en/figures.ts';

export const figures = {
  glance: 'De un vistazo',
  asTable: 'Como tabla',
  csv: 'Archivo CSV',
  json: 'Datos JSON',
  year: 'Año',
  chance: 'Probabilidad',
  percentiles: {
    p5: '5 % más bajo',
    p25: 'cuarto inferior',
    p50: 'punto medio',
    p75: 'cuarto superior',
    p95: '5 % más alto',
  },
  bands: 'Línea: el futuro del medio. Banda oscura: la mitad de los futuros. Banda clara: nueve de cada diez.',
  dots: 'Cada punto es un futuro de cien; los puntos llenos son aquellos en que ocurre.',
} satisfies Shape<typeof en>;
