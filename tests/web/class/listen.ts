/** What a class tells those who listen. */
export interface Told {
  readonly version: number;
  readonly kind: string;
}

/** Listens to the events of a class as a browser does. */
export async function listen(site: string, path: string) {
  const stop = new AbortController();
  const told: Told[] = [];
  let wake = () => {};
  const answer = await fetch(new URL(path, site), { signal: stop.signal });
  const reading = (async () => {
    let rest = '';
    for await (const part of answer.body ?? []) {
      const blocks = (rest + Buffer.from(part).toString('utf8')).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks)
        if (block.startsWith('event: class')) told.push(JSON.parse(block.split('data: ')[1] ?? '') as Told);
      wake();
    }
  })().catch(() => null);
  return {
    heard: () => told.length,
    next: async (isIt: (event: Told) => boolean): Promise<Told> => {
      for (;;) {
        const found = told.find(isIt);
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    close: () => {
      stop.abort();
      void reading;
    },
  };
}
