import { expect, test } from "vitest";
import { wrappedLines } from "./wrapped-lines.ts";

const widthOf = (words: string): number => words.length;

test.each([
  { lines: [], wrapped: [] },
  { lines: ["HVA 31.0°"], wrapped: ["HVA 31.0°"] },
  { lines: ["one two three four"], wrapped: ["one two", "three four"] },
  { lines: ["a b", "c"], wrapped: ["a b", "c"] },
  { lines: ["intermetatarsal angle"], wrapped: ["intermetatarsal", "angle"] },
])("$lines at ten letters become $wrapped", ({ lines, wrapped }) => {
  expect(wrappedLines(lines, 10, widthOf)).toEqual(wrapped);
});
