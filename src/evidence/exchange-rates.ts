/**
 * Local money per United States dollar, round and from memory, about 2024 (grade recalled). They
 * only start a scenario whose author gives no rate, and are called "from memory" wherever they are used. Rates move: whoever
 * has today's puts it in their place.
 */
export const PER_DOLLAR: Readonly<Record<string, number>> = {
  USD: 1,
  AED: 3.67,
  AUD: 1.5,
  BDT: 118,
  CAD: 1.37,
  CHF: 0.88,
  CRC: 515,
  DOP: 59,
  ETB: 120,
  EUR: 0.92,
  GBP: 0.78,
  GHS: 14.5,
  INR: 84,
  JMD: 156,
  KGS: 87,
  KWD: 0.307,
  MAD: 9.9,
  MDL: 17.8,
  MXN: 18.3,
  MYR: 4.6,
  NIO: 36.6,
  NPR: 134,
  PHP: 57,
  QAR: 3.64,
  RSD: 108,
  RUB: 92,
  SAR: 3.75,
  TND: 3.1,
  XAF: 606,
  XOF: 606,
};
