import { movedPiece, noCorrection } from "@firstray/osteotomy";
import type { Position } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { filmToScreen } from "../film/film-to-screen.ts";
import type { FilmView } from "../film/film-view.ts";
import { pointMoved } from "../film/point-moved.ts";
import { landmarkAfter } from "./landmark-after.ts";
import { pieceBox } from "./piece-box.ts";
import { pieceMotion } from "./piece-motion.ts";
import { pieceTransform } from "./piece-transform.ts";
import { textbookFoot } from "./testing/textbook-foot.ts";

const viewport = { width: 900, height: 700 };
const film = { columns: 700, rows: 900 };
const correction = { ...noCorrection, lateralShift: 7, varusTiltDegrees: 9, kerf: 2, tarsometatarsalReductionDegrees: 3 };

/** Where CSS puts a pixel's middle of the piece's canvas. */
function byCss(transform: string, [x, y]: Position): Position {
  const [matrices, shift] = [[...transform.matchAll(/matrix\(([^)]+)\)/g)], /translate\(([-\d.e]+)px,([-\d.e]+)px\)/.exec(transform)];
  const start: Position = [x + Number(shift?.[1]), y + Number(shift?.[2])];
  return matrices
    .map(([, inner]) => (inner ?? "").split(",").map(Number))
    .reduceRight<Position>(([u, v], [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => [a * u + c * v + e, b * u + d * v + f], start);
}

test.each([
  { side: "right", quarterTurns: 0, mirrored: false },
  { side: "left", quarterTurns: 1, mirrored: true },
] as const)("the piece's picture of a $side foot lies where its landmarks are predicted, however the film is held", ({ side, ...turn }) => {
  const foot = textbookFoot(side);
  const piece = movedPiece(foot, correction);
  const view: FilmView = { centre: [320, 400], scale: 0.83, ...turn };
  const box = pieceBox(piece.outline, film);
  const transform = pieceTransform(pieceMotion(piece.motion), box, view, viewport);
  const was = landmarkAfter(foot, noCorrection, "firstMetatarsalHeadCentre") ?? [0, 0];
  const is = landmarkAfter(foot, correction, "firstMetatarsalHeadCentre") ?? [0, 0];
  const onScreen = byCss(transform, [was[0] - box.left + 0.5, was[1] - box.top + 0.5]);
  const expected = filmToScreen(is, view, viewport);
  expect(onScreen[0]).toBeCloseTo(expected[0], 6);
  expect(onScreen[1]).toBeCloseTo(expected[1], 6);
  expect(pointMoved(was, pieceMotion(piece.motion))[0]).toBeCloseTo(is[0], 6);
});

test("a piece's box holds its outline, within the film", () => {
  const outline = [
    { x: -4, y: 10.2 },
    { x: 30.7, y: 12 },
    { x: 8, y: 950 },
  ];
  expect(pieceBox(outline, film)).toEqual({ left: 0, top: 10, width: 32, height: 890 });
});
