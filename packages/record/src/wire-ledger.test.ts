import { describe, expect, test } from "vitest";
import type { CommandPayloads } from "./command.ts";
import type { Facts } from "./facts.ts";
import { after, decided, operated, refusal, registered, removal } from "./testing/practice.ts";

const wire = "operation-1/left/1";
const second = "operation-1/left/2";
const wiresIn = (facts: Facts) => facts.wires.filter(({ out }) => out === undefined).map(({ id, foot }) => `${id} in ${foot}`);
const misfits = (facts: Facts) => facts.discrepancies.map(({ kind, foot }) => `${kind} ${foot}`);
const film = (over: object = {}): CommandPayloads["AddFilm"] => ({
  film: "film-1",
  file: { contentHash: "a1", format: "dicom", columns: 10, rows: 10 },
  description: { view: "dorsoplantar", side: "left", weightBearing: "yes", acquiredOn: "2027-02-20", ...over },
  mismatch: [],
});

test("an operation held leaves one wire in the ledger for each wire left in", () => {
  const facts = operated(2);
  expect(wiresIn(facts)).toEqual([`${wire} in left`, `${second} in left`]);
  expect(facts.wires.map(({ insertedOn }) => insertedOn?.toString())).toEqual(["2027-01-11", "2027-01-11"]);
  expect(misfits(facts)).toEqual([]);
});

test("no wire left in is an answer", () => {
  expect(operated(0).wires).toEqual([]);
});

test("a wire removed with its evidence is out", () => {
  const facts = after(operated(), "RecordWireRemoved", removal([wire]), { on: "2027-02-08" });
  expect(wiresIn(facts)).toEqual([]);
  expect(facts.wires[0]?.out).toMatchObject({ how: "removed", tipIntact: true });
  expect(misfits(facts)).toEqual([]);
});

describe("early removal", () => {
  test.each([
    { on: "2027-02-04", day: 24, asks: true },
    { on: "2027-02-05", day: 25, asks: false },
  ])("early removal: on day $day a reason is asked: $asks", ({ on, asks }) => {
    const decision = decided(operated(), "RecordWireRemoved", removal([wire]), { on });
    if (asks) expect(decision).toMatchObject({ kind: "refused", code: "confirm-early-removal", ask: "reason" });
    else expect(decision.kind).toBe("accepted");
  });

  test("early removal: with a reason it is recorded", () => {
    expect(wiresIn(after(operated(), "RecordWireRemoved", removal([wire]), { on: "2027-01-20", reason: "infected" }))).toEqual([]);
  });

  test("early removal: a correction to an earlier day asks too", () => {
    const out = after(operated(), "RecordWireRemoved", removal([wire]), { id: "out", on: "2027-02-08" });
    const correction = { corrects: "out", occurredOn: "2027-02-01", payload: removal([wire]) };
    expect(refusal(out, "CorrectEvent", correction)).toMatchObject({ code: "confirm-early-removal", ask: "reason" });
  });
});

describe("what does not fit is stored and opens a reconcile", () => {
  const on = "2027-02-08";
  test.each<{ what: string; wires: number; removed: CommandPayloads["RecordWireRemoved"]; in: string[]; misfits: string[] }>([
    { what: "fewer out than in", wires: 2, removed: removal([wire]), in: [`${second} in left`], misfits: ["fewer-out-than-in left"] },
    {
      what: "two named, one counted",
      wires: 2,
      removed: removal([wire, second], 1),
      in: [`${second} in left`],
      misfits: ["fewer-out-than-in left"],
    },
    {
      what: "one named, two counted",
      wires: 2,
      removed: removal([wire], 2),
      in: [`${second} in left`],
      misfits: ["more-out-than-in left"],
    },
    { what: "more out than in", wires: 1, removed: removal([wire], 2), in: [], misfits: ["more-out-than-in left"] },
    {
      what: "an unknown wire",
      wires: 1,
      removed: removal(["x"]),
      in: [`${wire} in left`],
      misfits: ["unknown-wire left", "more-out-than-in left"],
    },
    { what: "none named", wires: 1, removed: removal([], 1), in: [`${wire} in left`], misfits: ["more-out-than-in left"] },
    {
      what: "wrong foot: a wire of the left foot taken from the right",
      wires: 1,
      removed: { ...removal([wire]), foot: "right" },
      in: [`${wire} in left`],
      misfits: ["unknown-wire right", "more-out-than-in right"],
    },
    { what: "the same wire named twice", wires: 1, removed: removal([wire, wire], 1), in: [], misfits: [] },
  ])("$what", ({ wires, removed, in: left, misfits: found }) => {
    const facts = after(operated(wires), "RecordWireRemoved", removed, { on });
    expect(wiresIn(facts)).toEqual(left);
    expect(misfits(facts)).toEqual(found);
  });

  test("a wire taken out twice", () => {
    const out = after(operated(), "RecordWireRemoved", removal([wire]), { on });
    expect(misfits(after(out, "RecordWireRemoved", removal([wire]), { on }))).toEqual(["wire-already-out left", "more-out-than-in left"]);
  });

  test("a wire in a foot nobody operated on", () => {
    const facts = after(registered(), "RecordWireInserted", { wire: "w/right/1", foot: "right" });
    expect(wiresIn(facts)).toEqual(["w/right/1 in right"]);
    expect(misfits(facts)).toEqual(["not-scheduled right"]);
  });

  test("a broken wire stays in", () => {
    const facts = after(operated(), "RecordWireBroken", { foot: "left", wires: [wire], describes: "broken at the nail" }, { on });
    expect(wiresIn(facts)).toEqual([`${wire} in left`]);
    expect(facts.wires[0]?.broken).toBeDefined();
    expect(misfits(facts)).toEqual(["broken-wire left"]);
  });

  test("an operation that nobody scheduled leaves its wires all the same", () => {
    const payload = { operation: "other", feet: [{ foot: "right", episode: "right-1", wires: 1 }] } as const;
    const facts = after(registered(), "RecordOperationHeld", payload);
    expect(wiresIn(facts)).toEqual(["other/right/1 in right"]);
    expect(misfits(facts)).toEqual(["not-scheduled right"]);
  });

  test("an operation that was cancelled and held all the same", () => {
    const payload = { operation: "operation-1", feet: [{ foot: "left", episode: "left-1" }] } as const;
    const scheduled = after(registered(), "ScheduleOperation", { ...payload, on: "2027-01-11" });
    const outcome = { kind: "cancelled", by: "patient" } as const;
    const cancelled = after(scheduled, "RecordOperationNotHeld", { operation: "operation-1", feet: ["left"], outcome });
    const held = after(cancelled, "RecordOperationHeld", { operation: "operation-1", feet: [{ ...payload.feet[0], wires: 1 }] });
    expect(wiresIn(held)).toEqual([`${wire} in left`]);
    expect(misfits(held)).toEqual(["not-scheduled left"]);
  });

  test("a reconcile is settled with an explanation", () => {
    const facts = after(registered(), "RecordWireInserted", { wire: "w/right/1", foot: "right" }, { id: "w" });
    const obligation = "reconcile:w/right/not-scheduled";
    const settled = after(facts, "SettleReconcile", { obligation, explanation: "operated elsewhere" });
    expect(settled.discrepancies[0]?.settled).toBeDefined();
    expect(refusal(facts, "SettleReconcile", { obligation: "reconcile:nothing", explanation: "x" }).code).toBe("no-such-obligation");
  });
});

describe("never refused for the state of the episode: a closed episode opens again", () => {
  const moved = (wires: number) => after(operated(wires), "CloseEpisode", { episode: "left-1", outcome: "moved-away" });
  const reported = { wire: "w/left/9", foot: "left", insertedOn: "2027-01-11" } as const;
  test("cancelled episode with a wire in: closing discharges nothing", () => {
    expect(wiresIn(moved(1))).toEqual([`${wire} in left`]);
  });

  test.each(["completed", "not-operated"] as const)("cancelled episode with a wire in: it is not closed as %s", (outcome) => {
    expect(refusal(operated(), "CloseEpisode", { episode: "left-1", outcome }).code).toBe("wire-still-in");
    expect(decided(operated(0), "CloseEpisode", { episode: "left-1", outcome }).kind).toBe("accepted");
  });

  test("cancelled episode with a wire in: a wire reported later opens it again, with a reconcile", () => {
    const facts = after(moved(0), "RecordWireInserted", { ...reported, operation: "operation-1" });
    expect(facts.episodes[0]?.closed).toBeUndefined();
    expect(misfits(facts)).toEqual(["closed-episode left"]);
  });

  test("the removal that was waited for opens it again and fits", () => {
    const evidence = { kind: "document", describes: "letter of another clinic" } as const;
    const facts = after(moved(1), "RecordWireRemovedElsewhere", { foot: "left", wires: [wire], evidence });
    expect(facts.episodes[0]?.closed).toBeUndefined();
    expect([wiresIn(facts), misfits(facts)]).toEqual([[], []]);
  });
});

describe("how a wire may be out", () => {
  test("found out, examined", () => {
    const facts = after(operated(), "RecordWireFoundOut", { foot: "left", wires: [wire], tipIntact: true, examinedBy: "Nora Example" });
    expect(facts.wires[0]?.out).toMatchObject({ how: "found-out" });
    expect(facts.fragments).toEqual([]);
  });

  test.each(["RecordWireRemoved", "RecordWireFoundOut"] as const)("%s with a tip left behind opens a fragment", (type) => {
    const payload = type === "RecordWireRemoved" ? { ...removal([wire]), tipIntact: false } : undefined;
    const found = { foot: "left", wires: [wire], tipIntact: false, examinedBy: "Nora Example" } as const;
    const facts = payload ? after(operated(), type, payload, { reason: "x" }) : after(operated(), "RecordWireFoundOut", found);
    expect(wiresIn(facts)).toEqual([]);
    expect(facts.fragments).toMatchObject([{ foot: "left" }]);
    const filmed = after(after(facts, "AddFilm", film()), "RecordFragmentFilm", { foot: "left", film: "film-1" });
    const decidedOn = after(filmed, "DecideFragment", { foot: "left", decision: "left in place" });
    const disclosed = after(decidedOn, "DiscloseFragment", { foot: "left" });
    expect(disclosed.fragments).toMatchObject([{ filmed: {}, decided: { decision: "left in place" }, disclosed: {} }]);
  });

  test("wrong patient's film: found later to be another's, it no longer proves that the wire is out", () => {
    const filmed = after(operated(), "AddFilm", film());
    const evidence = { kind: "film", film: "film-1" } as const;
    const out = after(filmed, "RecordWireRemovedElsewhere", { foot: "left", wires: [wire], evidence });
    expect(wiresIn(out)).toEqual([]);
    const rejected = after(out, "SettleFilmIdentity", { film: "film-1", belongs: false });
    expect(wiresIn(rejected)).toEqual([`${wire} in left`]);
    expect(misfits(rejected)).toEqual(["evidence-lost left"]);
  });
});

test("a wire entered twice under one id is two wires: nothing is lost", () => {
  const facts = after(operated(), "RecordWireInserted", { wire, foot: "left", operation: "operation-1" }, { id: "again" });
  expect(wiresIn(facts)).toEqual([`${wire} in left`, "again/left/1 in left"]);
});
