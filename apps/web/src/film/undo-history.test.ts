import fc from "fast-check";
import { expect, test } from "vitest";
import { begun, changed, redone, undone } from "./undo-history.ts";

test("undoing every change leads back to the beginning, redoing all of them to the end, however many there were", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 200 }), (values) => {
      const end = values.reduce((history, value) => changed(history, value), begun(-1));
      const start = values.reduce((history) => undone(history), end);
      expect(start.present).toBe(-1);
      expect(values.reduce((history) => redone(history), start)).toEqual(end);
    }),
  );
});

test("a change after undoing forgets what was undone", () => {
  const history = changed(undone(changed(changed(begun("a"), "b"), "c")), "d");
  expect(history).toEqual({ past: ["a", "b"], present: "d", future: [] });
  expect(redone(history)).toBe(history);
});

test("there is nothing before the beginning", () => {
  const history = begun("a");
  expect(undone(history)).toBe(history);
});
