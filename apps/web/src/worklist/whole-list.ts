import type { WorklistReply } from "@firstray/contract";

/**
 * The pages so far as one list: what is said of the whole practice from the first, the lines of all. A line that moved from one page to
 * the next between two readings is shown once, as it stands now. @throws RangeError without a page.
 */
export function wholeList([first, ...rest]: readonly WorklistReply[]): WorklistReply {
  if (first === undefined) throw new RangeError("a list has at least one page, got none");
  const lines = new Map([first, ...rest].flatMap(({ items }) => items).map((item) => [`${item.patient.id} ${item.key}`, item]));
  return { ...first, items: [...lines.values()] };
}
