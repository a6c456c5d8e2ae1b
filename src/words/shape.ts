/** The same keys, all the way down, each with a text: `satisfies Shape<typeof en>` refuses a missing or an extra key. */
export type Shape<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Shape<Texts[Key]> };

/** Nested texts, as the files under `locales/` hold them. */
export interface Texts {
  readonly [key: string]: string | Texts;
}
