import { expect, test } from "vitest";
import type { Facts } from "./facts.ts";
import { after, operated, refusal, registered, removal } from "./testing/practice.ts";

const wiresIn = (facts: Facts) => facts.wires.filter(({ out }) => out === undefined).map(({ id, foot }) => `${id} in ${foot}`);
const misfits = (facts: Facts) => facts.discrepancies.map(({ kind, foot }) => `${kind} ${foot}`);

test("an operation held leaves one wire in the ledger for each wire left in", () => {
  const facts = operated(2);
  expect(wiresIn(facts)).toEqual(["operation-1/left/1 in left", "operation-1/left/2 in left"]);
  expect(facts.wires.map(({ insertedOn }) => insertedOn?.toString())).toEqual(["2027-01-11", "2027-01-11"]);
  expect(misfits(facts)).toEqual([]);
});

test("a wire removed with its evidence is out", () => {
  const facts = after(operated(), "RecordWireRemoved", removal(["operation-1/left/1"]), { on: "2027-02-08" });
  expect(wiresIn(facts)).toEqual([]);
  expect(misfits(facts)).toEqual([]);
});

test("early removal: before day 25 a reason is asked", () => {
  const payload = removal(["operation-1/left/1"]);
  expect(refusal(operated(), "RecordWireRemoved", payload, { on: "2027-02-04" })).toMatchObject({
    code: "confirm-early-removal",
    ask: "reason",
  });
  expect(wiresIn(after(operated(), "RecordWireRemoved", payload, { on: "2027-02-04", reason: "infection at the entry" }))).toEqual([]);
  expect(wiresIn(after(operated(), "RecordWireRemoved", payload, { on: "2027-02-05" }))).toEqual([]);
});

test("a wire reported in a foot nobody scheduled is stored and opens a reconcile", () => {
  const facts = after(registered(), "RecordWireInserted", { wire: "w/right/1", foot: "right" });
  expect(wiresIn(facts)).toEqual(["w/right/1 in right"]);
  expect(misfits(facts)).toEqual(["not-scheduled right"]);
});
