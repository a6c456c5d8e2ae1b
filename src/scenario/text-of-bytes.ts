import { problem } from './problems.ts';
import type { Problem } from './problem.ts';

/** A file's text, or what keeps it from being one. */
export type ReadBytes =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The text of a file's bytes: UTF-8, or UTF-16 that says so in its first two bytes. Bytes of another encoding are refused
 * rather than guessed: a name with a wrong letter is noticed by nobody.
 */
export function textOfBytes(bytes: Uint8Array): ReadBytes {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) return refused('binary');
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return refused('encoding');
  }
}

function refused(detail: string): ReadBytes {
  return { ok: false, problems: [problem('', 'not-yaml', null, { kind: 'none', detail })] };
}
