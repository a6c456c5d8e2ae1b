import encodeQR from 'qr';
import { element, escape } from './markup.ts';

/** White modules around the code, as its standard asks for: without them a camera does not find it. */
const QUIET_ZONE = 4;
/** The most bytes that a code of medium error correction holds. */
export const LONGEST_QR = 2331;

/**
 * A text, usually an address, as a QR code to be put into a page: one path of black modules on white in units of a module,
 * named by `label` for those who do not see it. Throws RangeError when the text is empty or longer than LONGEST_QR bytes.
 */
export function qrPicture(text: string, { label }: { readonly label: string }): string {
  if (text === '' || !fitsQr(text)) throw new RangeError(`a QR code needs 1 to ${LONGEST_QR} bytes: ${text}`);
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const size = rows.length;
  return element(
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', focusable: 'false', 'shape-rendering': 'crispEdges' },
    element('title', {}, escape(label)),
    element('rect', { class: 'qr-ground', width: size, height: size }),
    element('path', { class: 'qr-dark', d: rows.map(runs).join('') }),
  );
}

/** Does a text fit into a code that `qrPicture` draws? */
export function fitsQr(text: string): boolean {
  return new TextEncoder().encode(text).length <= LONGEST_QR;
}

/** The dark runs of one row as rectangles, so that no hairline shows between neighbours. */
function runs(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    path += `M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`;
  }
  return path;
}
