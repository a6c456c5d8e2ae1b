import encodeQR from 'qr';

/** White and black whatever the terminal's own colours are; readers want dark on light. */
const INK = '\u001b[38;5;16;48;5;231m';
const PLAIN = '\u001b[0m';
/** Upper and lower module of one sign, dark or light: two modules a line make it square, and small enough for 24 lines. */
const SIGNS = [' ', '▄', '▀', '█'] as const;
/** Light modules around it, as readers need them (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a QR code for a terminal, a line of which shows two rows of modules. Throws when it is too long for a code. */
export function terminalQr(text: string): string {
  const rows = encodeQR(text, 'raw', { border: QUIET, ecc: 'low' });
  const lines = rows.flatMap((upper, row) => (row % 2 === 0 ? [line(upper, rows[row + 1] ?? [])] : []));
  return lines.map((signs) => `${INK}${signs}${PLAIN}\n`).join('');
}

function line(upper: readonly boolean[], lower: readonly boolean[]): string {
  return upper.map((dark, column) => SIGNS[(dark ? 2 : 0) + (lower[column] === true ? 1 : 0)] ?? '').join('');
}
