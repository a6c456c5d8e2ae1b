/**
 * Does the work for every item, never for more than `width` of them at a time, so that one long run does not stand before
 * everybody else's short ones. Answers come in the order of the items. After a failure nothing more is begun; what is under
 * way ends first, then the failure is everybody's.
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
      try {
        answers[at] = await work(items[at]!);
      } catch (error) {
        next = items.length;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, one));
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return answers;
}
