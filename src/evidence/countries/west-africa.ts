import { split } from './figure.ts';

/** The use of money sent to the eight countries of the union together, Senegal and Mali among them. */
export const westAfricanUses = split(
  { consumption: 0.546, housing: 0.158, education: 0.064, health: 0.034, business: 0.055, events: 0.087 },
  '2013',
  'waemuUses2013',
  {
    note: {
      en: 'West African Economic and Monetary Union as a whole; the parts add to 94.4 %.',
      es: 'El conjunto de la Unión Económica y Monetaria del África Occidental; las partes suman 94.4 %.',
    },
  },
);
