import fc from "fast-check";
import { expect, test } from "vitest";
import { changedPayload } from "./changed-payload.ts";
import { payloadFields } from "./payload-fields.ts";

const operation = { operation: "o1", feet: [{ foot: "left", episode: "e1", wires: 1 }] };
const removal = { foot: "left", wires: ["o1/left/1"], count: 1, tipIntact: true, by: "Noémie Essai", where: "Clinic" };

test("ids are not for people, the number of wires is", () => {
  expect(payloadFields(operation).map(({ path }) => path.join("."))).toEqual(["feet.0.foot", "feet.0.wires"]);
  expect(payloadFields(removal).map(({ path, kind }) => `${path.join(".")}: ${kind}`)).toEqual([
    "foot: text",
    "count: number",
    "tipIntact: yes-no",
    "by: text",
    "where: text",
  ]);
});

test("of a marker its name and size may be put right, where it lies on the film is measured anew; a split is undone instead", () => {
  const marker = { name: "ball", kind: "ball", millimetres: 25 };
  expect(payloadFields({ film: "f", marker, from: [1, 2], to: [3, 4] }).map(({ path }) => path.join("."))).toEqual([
    "marker.name",
    "marker.millimetres",
  ]);
  expect(payloadFields({ film: "f", at: 900, parts: [{ film: "a", side: "left" }] })).toEqual([]);
});

test("a day is a date", () => {
  expect(payloadFields({ insertedOn: "2027-01-11" })).toEqual([{ path: ["insertedOn"], kind: "date", value: "2027-01-11" }]);
});

test("one value changes, the rest stays, the entry itself is not touched", () => {
  expect(changedPayload(operation, ["feet", "0", "wires"], 2)).toEqual({
    operation: "o1",
    feet: [{ foot: "left", episode: "e1", wires: 2 }],
  });
  expect(operation.feet[0]?.wires).toBe(1);
});

test("what is written can be read back", () => {
  fc.assert(
    fc.property(fc.record({ a: fc.string(), b: fc.record({ c: fc.integer() }) }), fc.integer(), (payload, value) => {
      const changed = changedPayload(payload, ["b", "c"], value);
      expect(payloadFields(changed).find(({ path }) => path.join(".") === "b.c")?.value).toBe(value);
    }),
  );
});

test("a path that leads nowhere is a broken promise", () => {
  expect(() => changedPayload("text", ["a"], 1)).toThrow(TypeError);
});
