import { expect, test } from "vitest";
import { eventTitles } from "./event-titles.ts";
import { isEventType, parseEvent } from "./parse-event.ts";
import { samplePayloads, sampleRow } from "./testing/sample-payloads.ts";

const types = Object.keys(samplePayloads).filter(isEventType);
const visit = sampleRow("VisitHeld");

test.each(types)("%s is read back as it was written", (type) => {
  const row = sampleRow(type);
  expect(parseEvent(JSON.parse(JSON.stringify(row)))).toEqual(row);
});

test.each(types)("%s without its payload's first field is unreadable", (type) => {
  const [first, ...rest] = Object.entries(samplePayloads[type]);
  const isOptional = type === "PatientDetailsChanged";
  expect(first).toBeDefined();
  expect(parseEvent({ ...sampleRow(type), payload: Object.fromEntries(rest) })).toMatchObject(
    isOptional ? { type } : { kind: "unreadable" },
  );
});

test.each([
  { what: "nothing", row: null },
  { what: "a list", row: [visit] },
  { what: "an unknown type", row: { ...visit, type: "WireForgotten" } },
  { what: "a name every object has", row: { ...visit, type: "toString" } },
  { what: "a later version", row: { ...visit, version: 2 } },
  { what: "no id", row: { ...visit, id: "" } },
  { what: "30 February", row: { ...visit, occurredOn: "2027-02-30" } },
  { what: "a moment without its offset", row: { ...visit, recordedAt: "2027-01-18T15:00:00" } },
  { what: "nobody as its author", row: { ...visit, actor: { kind: "staff", id: "x" } } },
  { what: "a reason that is no text", row: { ...visit, reason: null } },
  { what: "a field that no payload has", row: { ...visit, payload: { ...samplePayloads.VisitHeld, extra: 1 } } },
  {
    what: "a visit that is not in the protocol",
    row: { ...visit, payload: { visits: [{ item: "F9", foot: "left", episode: "e" }], withSurgeon: true } },
  },
  { what: "no visit at all", row: { ...visit, payload: { visits: [], withSurgeon: true } } },
])("a row with $what is unreadable and says why in both languages", ({ row }) => {
  const read = parseEvent(row);
  expect(read).toMatchObject({ kind: "unreadable" });
  if ("kind" in read) expect([read.sentence.en, read.sentence.fr].every((sentence) => sentence.length > 10)).toBe(true);
});

test("the sentence names the field", () => {
  const payload = { ...samplePayloads.WireRemoved, count: 1.5 };
  expect(parseEvent({ ...sampleRow("WireRemoved"), payload })).toEqual({
    kind: "unreadable",
    sentence: { en: "count: expected a whole number from 0 to 20.", fr: "count : attendu un nombre entier de 0 à 20." },
  });
});

test.each([{ at: [Number.NaN, 2] }, { at: [1] }, "here", [1, Number.POSITIVE_INFINITY]])("a landmark at %j is unreadable", (point) => {
  const { landmarks } = samplePayloads.FilmMeasured;
  const payload = { ...samplePayloads.FilmMeasured, landmarks: { ...landmarks, points: { firstMetatarsalHeadCentre: point } } };
  expect(parseEvent({ ...sampleRow("FilmMeasured"), payload })).toMatchObject({ kind: "unreadable" });
});

test("every event has a title in both languages", () => {
  for (const { en, fr } of Object.values(eventTitles)) expect(en && fr && en !== fr).toBeTruthy();
});
