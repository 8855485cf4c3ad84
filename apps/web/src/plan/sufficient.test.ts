import { noCorrection, predict, publishedPlanSettings, solve } from "@firstray/osteotomy";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sufficient } from "./sufficient.ts";
import { textbookFoot } from "./testing/textbook-foot.ts";

test("a found plan keeps its targets and its limits when it is rounded to what is shown", () => {
  const foot = textbookFoot();
  fc.assert(
    fc.property(fc.double({ min: 5, max: 14, noNaN: true }), fc.double({ min: 5, max: 30, noNaN: true }), (ima, hva) => {
      const settings = { ...publishedPlanSettings, intermetatarsalTarget: ima, halluxValgusTarget: hva };
      const found = solve(foot, { kerf: 2 }, settings);
      if (found.kind !== "found") return;
      const kept = sufficient(foot, found.correction, settings);
      const { measurements, limits } = predict(foot, kept, settings);
      const after = (name: string): number => {
        const one = measurements.find((each) => each.name === name && each.method === "head-base");
        return one?.kind === "measured" ? one.value : Number.NaN;
      };
      expect(after("intermetatarsalAngle")).toBeLessThanOrEqual(ima + 1e-3);
      expect(after("halluxValgusAngle")).toBeLessThanOrEqual(hva + 1e-3);
      expect(limits.filter(({ verdict }) => verdict === "broken")).toEqual([]);
    }),
  );
});

test("a plan that is exact already stays as it is", () => {
  const exact = { ...noCorrection, lateralShift: 7.5, varusTiltDegrees: 3 };
  expect(sufficient(textbookFoot(), exact, publishedPlanSettings)).toEqual(exact);
});
