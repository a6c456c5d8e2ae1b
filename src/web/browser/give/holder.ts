import { inflate } from './inflate.ts';

/** The part of the file that bears this name. */
export function partOf(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-pocket="${name}"]`);
  if (found === null) throw new Error(`a pocket edition needs its part "${name}"`);
  return found;
}

/** What a part holds as text: compressed, and written in 64 signs. */
export function unpacked(name: string): string {
  const holder = partOf(name);
  const signs = atob(holder.textContent.trim());
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
  return new TextDecoder().decode(inflate(bytes, Number(holder.dataset['size'])));
}
