/** As many as keep a disk busy. */
const atOnce = 8;

/**
 * Does the same with each of many, some at once, and answers in their order. Of a failure the first in their order is thrown, once nothing
 * is under way any more: whoever then clears away what was made finds all of it.
 */
export async function someAtOnce<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let begin = 0; begin < items.length; begin += atOnce) {
    const ended = await Promise.allSettled(items.slice(begin, begin + atOnce).map(work));
    for (const one of ended) {
      if (one.status === "rejected") throw one.reason;
      results.push(one.value);
    }
  }
  return results;
}
