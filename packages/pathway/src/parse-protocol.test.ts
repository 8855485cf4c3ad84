import { describe, expect, test } from "vitest";
import { parseProtocol } from "./parse-protocol.ts";
import type { Protocol } from "./protocol.ts";
import type { PartValue } from "./protocol-part.ts";
import { protocolV1 } from "./protocol-v1.ts";
import { withProtocolPart } from "./with-protocol-part.ts";

const days = (due: number, opensDays: number, lateDays: number, escalatesDays: number): PartValue => ({
  kind: "window",
  window: { due: { days: due }, opensDays, lateDays, escalatesDays },
});
const wire = (opensDay: number, dueDay: number, lateDay: number, escalatesDay: number): PartValue => ({
  kind: "wire-windows",
  windows: { opensDay, dueDay, lateDay, escalatesDay },
});
const said = (en: string, fr: string): PartValue => ({ kind: "text", text: { en, fr } });

function refusedPaths(data: unknown): readonly string[] {
  const parsed = parseProtocol(data);
  return parsed.kind === "protocol" ? [] : parsed.problems.map(({ path }) => path);
}

test("version 1 is a protocol, and survives the way through a file", () => {
  expect(parseProtocol(JSON.parse(JSON.stringify(protocolV1)))).toEqual({ kind: "protocol", protocol: protocolV1 });
});

describe("what a practice may set, and just what it may not", () => {
  const allowed: readonly [string, PartValue][] = [
    ["visits.0.window", days(7, 0, 1, 1)],
    ["visits.0.window", days(4, -1, 1, 1)],
    ["visits.0.window", days(14, -1, 1, 1)],
    ["wireRemoval.windows", wire(14, 14, 15, 15)],
    ["wireRemoval.windows", wire(0, 42, 49, 56)],
    ["indication.painAndDeformity.title", said("Pain", "Douleur")],
  ];
  test.each(allowed)("%s may be %j", (path, value) => {
    expect(refusedPaths(withProtocolPart(protocolV1, path, value))).toEqual([]);
  });

  const refused: readonly [string, PartValue, string?][] = [
    ["visits.0.window", days(7, 1, 4, 8)],
    ["visits.0.window", days(7, -2, 0, 8)],
    ["visits.0.window", days(7, -2, 4, 3)],
    ["visits.0.window", days(3, -1, 4, 8)],
    ["visits.0.window", days(15, -1, 4, 8)],
    ["visits.1.window", days(28, -25, 4, 8)],
    ["wireRemoval.windows", wire(10, 13, 15, 16)],
    ["wireRemoval.windows", wire(10, 43, 44, 45)],
    ["wireRemoval.windows", wire(29, 28, 32, 36)],
    ["wireRemoval.windows", wire(-1, 28, 32, 36)],
    ["wireRemoval.windows", wire(25, 28, 28, 32)],
    ["wireRemoval.windows", wire(25, 28, 36, 36)],
    ["wireRemoval.windows", wire(25, 28, 32, 31)],
    ["wireRemoval.windows", wire(25, 28, 32, 40)],
    ["beforeOperation.films.window", days(1, -2, 4, 8)],
    ["fragment.window", days(43, -2, 4, 8)],
    ["care.0.body", said("", "Rien"), "care.0.body.en"],
    ["care.0.body", said("Nothing", " "), "care.0.body.fr"],
    ["indication.intermetatarsalAngle", { kind: "range", lowest: 18, highest: 18 }],
    ["indication.intermetatarsalAngle", { kind: "range", lowest: 11, highest: 18 }, "indication.intermetatarsalAngle.body"],
    ["indication.intermetatarsalAngle", { kind: "range", lowest: -1, highest: 18 }, "indication.intermetatarsalAngle.lowest"],
  ];
  test.each(refused)("%s may not be %j", (path, value, named = path) => {
    expect(refusedPaths(withProtocolPart(protocolV1, path, value))).toEqual([named]);
  });
});

const without = (name: keyof Protocol): unknown => Object.fromEntries(Object.entries(protocolV1).filter(([key]) => key !== name));

test.each([
  { what: "nothing", data: undefined, path: "" },
  { what: "the wire's removal left out", data: without("wireRemoval"), path: "wireRemoval" },
  { what: "a field that no protocol has", data: { ...protocolV1, price: 1 }, path: "price" },
  { what: "version 0", data: { ...protocolV1, version: 0 }, path: "version" },
  { what: "a visit left out", data: { ...protocolV1, visits: protocolV1.visits.slice(1) }, path: "visits" },
  { what: "an activity left out", data: { ...protocolV1, activities: protocolV1.activities.slice(1) }, path: "activities" },
  {
    what: "the outcome owed later",
    data: { ...protocolV1, recordOutcome: { ...protocolV1.recordOutcome, window: protocolV1.fragment.window } },
    path: "recordOutcome.window",
  },
  {
    what: "what does not fit owed later",
    data: { ...protocolV1, reconcile: { ...protocolV1.reconcile, window: protocolV1.fragment.window } },
    path: "reconcile.window",
  },
  {
    what: "the wire under another item",
    data: { ...protocolV1, wireRemoval: { ...protocolV1.wireRemoval, item: "R9" } },
    path: "wireRemoval.title",
  },
])("refused: $what", ({ data, path }) => {
  expect(refusedPaths(data)).toContain(path);
});

test("a refusal says in both languages what was wrong and what is expected", () => {
  const parsed = parseProtocol(withProtocolPart(protocolV1, "wireRemoval.windows", wire(10, 43, 44, 45)));
  expect(parsed).toMatchObject({
    kind: "refused",
    problems: [
      {
        sentence: {
          en: "The wire's removal is due on day 43. It is due from day 14 to day 42 after insertion.",
          fr: "Le retrait de la broche est dû au jour 43. Il est dû du jour 14 au jour 42 après la pose.",
        },
      },
    ],
  });
});
