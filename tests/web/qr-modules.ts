import type { Image } from 'qr/decode.js';

/** The picture that a QR code's markup draws, as pixels: for a reader of codes. */
export function qrImage(svg: string, scale = 4): Image {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]) * scale;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = row * size + Number(x) * scale;
      for (let at = from; at < from + Number(run) * scale; at++) data.fill(0, at * 4, at * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}
