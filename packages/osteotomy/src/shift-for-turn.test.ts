import { expect, test } from "vitest";
import { shiftForTurn } from "./shift-for-turn.ts";

/** The published table, to 0.1 mm. @source clinical-facts-4 */
test.each([
  [50, [2.6, 4.4, 5.3, 7.0, 8.8, 10.6]],
  [55, [2.9, 4.8, 5.8, 7.7, 9.7, 11.7]],
  [60, [3.1, 5.2, 6.3, 8.4, 10.6, 12.8]],
  [65, [3.4, 5.7, 6.8, 9.1, 11.5, 13.8]],
])("a bone of %d mm needs %j mm for 3, 5, 6, 8, 10 and 12°", (length, expected) => {
  expect([3, 5, 6, 8, 10, 12].map((degrees) => Number(shiftForTurn(length, degrees).toFixed(1)))).toEqual(expected);
});
