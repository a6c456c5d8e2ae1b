/** Remembers what the reader unfolded, also while a part of the answer is away because an entry cannot be used. */
export function rememberFolds(place: Element): { before(): void; after(): void } {
  const known = new Map<string, boolean>();
  return {
    before() {
      for (const [name, fold] of foldsOf(place)) known.set(name, fold.open);
    },
    after() {
      for (const [name, fold] of foldsOf(place)) fold.open = known.get(name) ?? fold.open;
    },
  };
}

/** By the section that they stand in, and their place there. */
function foldsOf(place: Element): readonly (readonly [name: string, fold: HTMLDetailsElement])[] {
  return [...place.querySelectorAll('section[aria-labelledby]')].flatMap((section) =>
    [...section.querySelectorAll('details')].map(
      (fold, at) => [`${section.getAttribute('aria-labelledby') ?? ''} ${at}`, fold] as const,
    ),
  );
}
