import type { Measured, Measurement } from "@firstray/radiograph";
import { expect, test } from "vitest";
import { lengthsChanged } from "./lengths-changed.ts";

const length = (value: number, unit: Measured["unit"] = "mm"): Measurement => ({
  ...{ name: "neckWidth", method: null, kind: "measured", value, unit, interval95: { kind: "unknown" }, intervalFrom: "published" },
  ...{ landmarks: [], orientedBy: "landmarks" },
});
const missing: Measurement = { name: "neckWidth", method: null, kind: "not-measurable", missing: ["firstMetatarsalNeckMedial"] };

test.each([
  { what: "the same length", saved: length(21), now: length(21), changed: false },
  { what: "a length but for rounding", saved: length(21), now: length(21.000_001), changed: false },
  { what: "another scale", saved: length(21), now: length(20), changed: true },
  { what: "a fraction that became millimetres", saved: length(0.4, "first-metatarsal-lengths"), now: length(21), changed: true },
  { what: "another angle", saved: length(21, "deg"), now: length(20, "deg"), changed: false },
  { what: "a length that can no longer be read", saved: length(21), now: missing, changed: false },
])("$what: changed $changed", ({ saved, now, changed }) => {
  expect(lengthsChanged([saved], [now])).toBe(changed);
});
