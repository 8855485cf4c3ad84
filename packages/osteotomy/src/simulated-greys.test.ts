import { moved, type Point } from "@firstray/geometry";
import { filmPoints, type GreyFilm, type LandmarkFile, type Position } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { noCorrection } from "./correction.ts";
import { footOfNumbers } from "./foot-of-numbers.ts";
import { movedPiece } from "./moved-piece.ts";
import { type PlannableFoot, plannableFoot } from "./plannable-foot.ts";
import { simulatedGreys, vacatedGreys } from "./simulated-greys.ts";

const [width, height, soft, bone] = [600, 900, 1000, 3000];
const scale = 6;
const correction = { ...noCorrection, lateralShift: 7, varusTiltDegrees: 8, kerf: 2 };

/** The textbook foot, drawn large in the middle of a film. */
function plannedFoot(): PlannableFoot {
  const numbers = { neckWidth: 14, eminence: 4, length: 58, intermetatarsalAngle: 14, halluxValgusAngle: 30 };
  const file = footOfNumbers(numbers);
  const placed = ({ x, y }: Point): Position => [x * scale + 250, y * scale + 780];
  const points = Object.fromEntries([...filmPoints(file)].map(([name, point]) => [name, placed(point)]));
  const landmarks: LandmarkFile = { ...file, points };
  const foot = plannableFoot(landmarks, { kind: "estimated", mmPerPixel: 1 / scale });
  if (foot.kind !== "plannable") throw new Error(foot.because.en);
  return foot;
}

/** Even greys with one bright square where the head's centre is. */
function filmWithHead(at: Point): GreyFilm {
  const pixels = new Uint16Array(width * height).fill(soft);
  for (let y = -8; y <= 8; y += 1)
    pixels.fill(bone, (Math.round(at.y) + y) * width + Math.round(at.x) - 8, (Math.round(at.y) + y) * width + Math.round(at.x) + 9);
  return { width, height, pixels, bitsStored: 12 };
}

const foot = plannedFoot();
const head = filmPoints(foot.landmarks).get("firstMetatarsalHeadCentre") ?? { x: 0, y: 0 };
const film = filmWithHead(head);
const simulated = simulatedGreys(film, foot, correction);
const greyAt = ({ pixels }: GreyFilm, { x, y }: Point): number => pixels[Math.round(y) * width + Math.round(x)] ?? -1;

test("the head's picture is where the plan puts the head, and its old place is filled from around", () => {
  expect(greyAt(simulated, moved(head, movedPiece(foot, correction).motion))).toBe(bone);
  expect(greyAt(simulated, { x: head.x, y: head.y })).toBe(soft);
  expect(greyAt(film, head)).toBe(bone);
});

test("nothing changes beyond the piece's two places and the words", () => {
  const { vacated, outline, motion } = movedPiece(foot, correction);
  const rows = [...vacated, ...outline.map((point) => moved(point, motion))].map(({ y }) => y);
  const [top, bottom] = [Math.floor(Math.min(...rows)), Math.ceil(Math.max(...rows))];
  for (let y = bottom + 1; y < height - 60; y += 1)
    expect(simulated.pixels.subarray(y * width, (y + 1) * width).every((grey, x) => grey === film.pixels[y * width + x])).toBe(true);
  expect(top).toBeGreaterThan(60);
});

test.each([
  { where: "at the top", from: 0, to: 60 },
  { where: "at the bottom", from: height - 60, to: height },
])("the words are burnt in $where, black on white or white on black", ({ from, to }) => {
  const greys = simulated.pixels.subarray(from * width, to * width);
  expect(greys.filter((grey) => grey === 4095).length).toBeGreaterThan(1000);
  expect(greys.filter((grey) => grey === 0).length).toBeGreaterThan(1000);
  const inverted = simulatedGreys({ ...film, inverted: true }, foot, correction).pixels.subarray(from * width, to * width);
  expect(inverted.filter((grey) => grey === 0).length).toBe(greys.filter((grey) => grey === 4095).length);
});

test("a part of a film carries the words itself", () => {
  const shown = { left: 100, top: 200, width: 400, height: 500 };
  const { pixels } = simulatedGreys(film, foot, correction, shown);
  const rows = [210, 680].map((y) => pixels.subarray(y * width + shown.left, y * width + shown.left + shown.width));
  expect(rows.every((row) => row.includes(0))).toBe(true);
  expect(pixels.subarray(0, 60 * width).every((grey) => grey === soft)).toBe(true);
});

test("what lies under the pieces is the same wherever they go, without the head's picture, and says that it is simulated", () => {
  const under = vacatedGreys(film, foot, correction);
  expect(under.pixels).toEqual(vacatedGreys(film, foot, { ...correction, lateralShift: 3, varusTiltDegrees: 0 }).pixels);
  expect(greyAt(under, head)).toBeLessThan(soft + 200);
  const differing = (other: GreyFilm): number => under.pixels.filter((grey, index) => grey !== other.pixels[index]).length;
  expect(differing(film)).toBeGreaterThan(0);
  const words = simulated.pixels.subarray(0, width * 60);
  expect(under.pixels.subarray(0, width * 60)).toEqual(words);
});
