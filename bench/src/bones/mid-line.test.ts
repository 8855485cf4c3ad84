import { lateralTurn } from "@firstray/geometry";
import { drawFoot } from "@firstray/phantom";
import { expect, test } from "vitest";
import { truthPoint } from "../accuracy/truth-point.ts";
import { midLine } from "./mid-line.ts";

const up = { from: { x: 0, y: 0 }, to: { x: 0, y: -1 } };

test.each([0, 7, -23])("a bar turned by %d° has its own long axis", (degrees) => {
  const turn = (degrees * Math.PI) / 180;
  const corners = [
    [-5, -40],
    [5, -40],
    [5, 40],
    [-5, 40],
  ].map(([x = 0, y = 0]) => ({ x: 100 + x * Math.cos(turn) - y * Math.sin(turn), y: 200 + x * Math.sin(turn) + y * Math.cos(turn) }));
  const silhouette = {
    x: Float64Array.from(corners, ({ x }) => x),
    y: Float64Array.from(corners, ({ y }) => y),
    triangles: Uint32Array.of(0, 1, 2, 2, 3, 0, 0, 2, 1, 2, 0, 3),
  };
  const { axis, length } = midLine(silhouette, { from: { x: 100, y: 230 }, to: { x: 103, y: 170 } });
  expect(Math.abs(lateralTurn(up, axis))).toBeCloseTo(Math.abs(degrees), 6);
  expect(length).toBeCloseTo(80, 6);
});

test("agrees with the truth that drawn feet carry, which another hand wrote", () => {
  const drawn = drawFoot({ hva: 31, ima: 12, side: "left", seed: 11 });
  for (const [bone, shadow] of [
    ["firstMetatarsal", drawn.outer.firstMetatarsal],
    ["secondMetatarsal", drawn.outer.secondMetatarsal],
    ["proximalPhalanx", drawn.outer.firstProximalPhalanx],
  ] as const) {
    const given = { from: truthPoint(drawn.truth, `${bone}ShaftProximal`), to: truthPoint(drawn.truth, `${bone}ShaftDistal`) };
    expect(Math.abs(lateralTurn(given, midLine(shadow, given).axis))).toBeLessThan(0.01);
  }
});
