import { expect, test } from "vitest";
import { protocolDiff } from "./protocol-diff.ts";
import type { PartValue } from "./protocol-part.ts";
import { protocolParts } from "./protocol-parts.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { withProtocolPart } from "./with-protocol-part.ts";

test("nothing has changed in the same protocol, whatever the order of its fields", () => {
  const reversed: unknown = JSON.parse(JSON.stringify(protocolV1), (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
  );
  expect(protocolDiff(protocolV1, reversed as typeof protocolV1)).toEqual([]); // the same fields in another order
});

const changed: readonly { readonly path: string; readonly item: string; readonly aspect: string; readonly value: PartValue }[] = [
  {
    path: "visits.2.window",
    item: "F3",
    aspect: "window",
    value: { kind: "window", window: { due: { days: 84 }, opensDays: -7, lateDays: 7, escalatesDays: 14 } },
  },
  {
    path: "wireRemoval.windows",
    item: "R3",
    aspect: "window",
    value: { kind: "wire-windows", windows: { opensDay: 32, dueDay: 35, lateDay: 38, escalatesDay: 42 } },
  },
  { path: "care.3.body", item: "N2", aspect: "text", value: { kind: "text", text: { en: "Leave it.", fr: "N’y touchez pas." } } },
  { path: "indication.intermetatarsalAngle", item: "I2", aspect: "range", value: { kind: "range", lowest: 11, highest: 18 } },
  { path: "visitsWithSurgeon", item: "F1", aspect: "with-surgeon", value: { kind: "flag", flag: false } },
  { path: "exercises.programmeDays", item: "R4", aspect: "programme", value: { kind: "days", days: 28 } },
];

test.each(changed)("$item $aspect: one change, with what it was and what it is", ({ path, item, aspect, value }) => {
  const before = protocolParts(protocolV1).find((part) => part.path === path)?.value;
  const changes = protocolDiff(protocolV1, withProtocolPart(protocolV1, path, value));
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ path, item, aspect, before, after: value });
});

test("every part has its own path, and setting it to itself changes nothing", () => {
  const parts = protocolParts(protocolV1);
  expect(new Set(parts.map(({ path }) => path)).size).toBe(parts.length);
  for (const { path, value } of parts) expect(withProtocolPart(protocolV1, path, value)).toEqual(protocolV1);
});

test.each(["visits.9.window", "nowhere", "visits.0.nowhere"])("no part lies at %s", (path) => {
  expect(() => withProtocolPart(protocolV1, path, { kind: "days", days: 1 })).toThrow(RangeError);
});

test("a risk that only one version has is told as added or taken away", () => {
  const shorter = { ...protocolV1, risks: protocolV1.risks.slice(0, -1) };
  expect(
    protocolDiff(protocolV1, shorter).map(({ section, before, after }) => [section, before !== undefined, after !== undefined]),
  ).toEqual([
    ["risks", true, false],
    ["risks", true, false],
  ]);
});
