/**
 * Does the work for every item, never for more than `width` of them at a time, so that one long run does not stand before
 * everybody else's short ones. Answers come in the order of the items; the first failure is everybody's.
 */
export async function inTurn<Item, Answer>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers = new Array<Answer>(items.length);
  let next = 0;
  const one = async () => {
    while (next < items.length) {
      const at = next++;
      answers[at] = await work(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, one));
  return answers;
}
