import type { Shape } from '../../shape.ts';
import type { layout as en } from '../en/layout.ts';

export const layout = {
  product: 'Contraparte',
  tagline: 'Pruebe un esquema de remesas para el desarrollo antes de financiarlo.',
  skip: 'Ir al contenido',
  doorsLabel: 'Tres puertas',
  doors: {
    officer: 'Finanzas públicas',
    association: 'Asociación',
    trainer: 'Capacitación',
  },
  languagesLabel: 'Idioma',
  shelvesLabel: 'Consulta',
  shelves: {
    scenarios: 'Escenarios listos',
    evidence: 'Evidencia',
    backtests: 'Pruebas con el pasado',
    method: 'Método',
    glossary: 'Glosario',
  },
  limits:
    'Los resultados son futuros simulados de un diseño declarado: no son pronósticos ni aconsejan financiar o rechazar a nadie.',
  limitsLink: 'Lo que los resultados no dicen',
  versions: 'Modelo {{model}}, evidencia {{data}}',
  licence: 'Licencia MIT; nada se carga de otro sitio y no se sigue a nadie.',
  glossary: {
    title: 'Glosario',
    lead: 'Cada palabra de las páginas: primero lo que significa, después su nombre en el oficio.',
  },
  printed: 'Impreso de {{address}}',
} satisfies Shape<typeof en>;
