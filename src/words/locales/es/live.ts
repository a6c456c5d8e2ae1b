import type { live as en } from '../en/live.ts';
import type { Shape } from '../../shape.ts';

export const live = {
  title: 'Qué logra este diseño',
  computing: 'Calculando …',
  note_one: '{{count}} futuro en su navegador; las mismas cifras que da el servidor con la semilla {{seed}}.',
  note_other: '{{count}} futuros en su navegador; las mismas cifras que da el servidor con la semilla {{seed}}.',
  server: 'Contado en el servidor: {{draws}} futuros, semilla {{seed}}. Mueva un control y la respuesta lo sigue.',
  full: 'Contar los {{count}} futuros en el servidor',
  asItWas: 'Como estaba',
  failed: 'Su navegador no pudo calcularlo. Oprima «Calcular» para pedirlo al servidor.',
  failedDesign: 'Su navegador no pudo calcularlo. Oprima «Aplicar» para seguir con el servidor.',
  formula: 'Una fórmula nueva la lee el servidor, que no respondió. Las cifras son las del diseño anterior.',
  unplayable: 'Las cifras son las del último diseño que se pudo calcular.',
  slider: '{{field}}, control deslizante',
  newPicture: 'La imagen correspondiente llega con la respuesta del servidor.',
  rows: {
    priorities: 'Llega a las prioridades en {{years}}',
    scheme: 'Llega al municipio en {{years}}',
    range: 'en nueve de cada diez futuros',
    without: 'Sin el esquema',
    difference: 'Gracias al esquema',
    outlay: 'El ayuntamiento paga',
    breach: 'Se rebasa el techo',
    never: 'en ningún futuro',
  },
  others: 'Otros datos de este enlace',
} satisfies Shape<typeof en>;
