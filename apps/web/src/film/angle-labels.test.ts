import { type LandmarkPoints, measureFilm } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { angleLabels } from "./angle-labels.ts";

const metatarsals = {
  firstMetatarsalShaftProximal: [100, 200],
  firstMetatarsalShaftDistal: [80, 100],
  secondMetatarsalShaftProximal: [140, 200],
  secondMetatarsalShaftDistal: [140, 100],
} as const satisfies LandmarkPoints;
const measured = (points: LandmarkPoints) =>
  measureFilm({ format: "firstray-landmarks/1", view: "dorsoplantar", side: "right", points }, { kind: "unknown" });

test("the intermetatarsal angle stands behind the two bases, between them", () => {
  const [label, ...others] = angleLabels(metatarsals, measured(metatarsals));
  expect(others).toEqual([]);
  expect(label?.name).toBe("intermetatarsalAngle");
  expect(label?.at[0]).toBeGreaterThan(100);
  expect(label?.at[0]).toBeLessThan(140);
  expect(label?.at[1]).toBeGreaterThan(200);
});

test("the hallux valgus angle stands medial of the toe's joint", () => {
  const points = { ...metatarsals, proximalPhalanxShaftProximal: [85, 60], proximalPhalanxShaftDistal: [95, 40] } as const;
  const label = angleLabels(points, measured(points)).find(({ name }) => name === "halluxValgusAngle");
  expect(label?.at[0]).toBeLessThan(80);
});

test("nothing is labelled that is not measured", () => {
  expect(angleLabels({}, measured({}))).toEqual([]);
});
