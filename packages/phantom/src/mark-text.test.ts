import { seededRandom } from "@firstray/geometry";
import { expect, test } from "vitest";
import { markText } from "./mark-text.ts";

const window = { columns: 400, rows: 800, mmPerPixel: 0.3, originColumn: 0, originRow: 0 };
const marked = (side: "left" | "right", seed: number): Float32Array => {
  const picture = new Float32Array(window.columns * window.rows);
  markText(picture, window, { side, view: "dorsoplantar", marked: side }, seededRandom(seed));
  return picture;
};

test.each([
  { side: "right", from: 200, to: 400 },
  { side: "left", from: 0, to: 200 },
] as const)("the marker of a $side foot stands in its upper lateral corner, whole", ({ side, from, to }) => {
  for (let seed = 0; seed < 12; seed += 1) {
    const picture = marked(side, seed);
    const inked = Array.from(picture.keys()).filter((index) => (picture[index] ?? 0) > 0.4);
    expect(inked.length).toBeGreaterThan(80);
    for (const index of inked) {
      const [column, row] = [index % window.columns, Math.floor(index / window.columns)];
      expect(column).toBeGreaterThan(Math.max(0, from));
      expect(column).toBeLessThan(to - 1);
      expect(row).toBeGreaterThan(0);
      expect(row).toBeLessThan(300);
    }
  }
});

test("a contradicting marker is another letter in the same place", () => {
  const contradicting = new Float32Array(window.columns * window.rows);
  markText(contradicting, window, { side: "right", view: "dorsoplantar", marked: "left" }, seededRandom(4));
  expect(contradicting).not.toEqual(marked("right", 4));
});
