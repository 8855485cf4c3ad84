import { expect, test } from "vitest";
import { phantomOperatedFilm } from "./phantom-operated-film.ts";
import { type PlanError, planErrors } from "./plan-error.ts";

/** What every plan is judged by; both read by the axis that an osteotomy moves. */
const judged = (error: PlanError): boolean =>
  error.method === "head-base" || error.name === "firstMetatarsalLength" || error.name === "metatarsalDistance";

test.each([3, 11, 27])("a foot that was drawn, operated on and drawn again is as it was predicted: seed %d", (seed) => {
  const errors = planErrors(phantomOperatedFilm(seed));
  if (typeof errors === "string") throw new Error(errors);
  const judgedErrors = errors.filter(judged);
  expect(judgedErrors.map(({ name }) => name)).toContain("intermetatarsalAngle");
  for (const { name, error } of judgedErrors) expect(Math.abs(error), name).toBeLessThanOrEqual(0.2);
});
