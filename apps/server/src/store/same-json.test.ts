import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { sameJson } from "./same-json.ts";

test("is the same exactly when the canonical JSON is", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => {
      expect(sameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
      expect(sameJson(one, JSON.parse(JSON.stringify(one)))).toBe(true);
    }),
  );
});

const day = Temporal.PlainDate.from("2027-01-11");
test.each([
  { one: { on: day, by: undefined }, other: { on: "2027-01-11" }, same: true },
  { one: { on: day }, other: { on: "2027-01-12" }, same: false },
  { one: { on: day }, other: { on: "2027-01-11", by: "x" }, same: false },
  { one: { on: "2027-01-11", by: null }, other: { on: "2027-01-11" }, same: false },
  { one: [], other: {}, same: false },
  { one: [1, 2], other: [1, 2, 3], same: false },
  { one: { days: [day, "b"] }, other: { days: ["2027-01-11", "b"] }, same: true },
])("$one and $other: $same, both ways round", ({ one, other, same }) => {
  expect([sameJson(one, other), sameJson(other, one)]).toEqual([same, same]);
});
