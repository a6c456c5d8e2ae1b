export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element as text; attributes that are undefined are left out, numbers are cut to two decimals. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? decimals(value) : escape(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** Text made safe for markup. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Two decimals are a hundredth of a pixel. A coordinate that is not finite is an error of ours. */
export function decimals(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a coordinate needs to be finite but got ${value}`);
  return Math.round(value * 100) / 100 + 0;
}
