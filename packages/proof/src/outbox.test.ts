import { builtInProtocols, messagesToSend, obligations, type SaidMessage } from "@firstray/pathway";
import { guards } from "@firstray/record";
import { describe, expect, test } from "vitest";
import { operatedLeft } from "./beginning.ts";
import { enter } from "./enter.ts";
import { namedDecider } from "./named-decider.ts";
import { runOutbox } from "./outbox.ts";
import type { World } from "./world.ts";

const onDay = (today: number): World => ({ ...operatedLeft, today });

describe("no stale message is sent", () => {
  test("over nine months, day by day: something is sent, nothing twice, nothing about another day than the one owed", () => {
    let said: readonly SaidMessage[] = [];
    for (let today = 0; today <= 275; today++) {
      const run = runOutbox(onDay(today), said);
      expect(run.broken).toBeUndefined();
      said = run.said;
    }
    expect(said.filter(({ to }) => to === "patient").length).toBeGreaterThan(2);
    expect(said.filter(({ to }) => to === "staff").length).toBeGreaterThan(2);
  });

  test("asked again the same day, it has nothing more to say", () => {
    const first = runOutbox(onDay(36), []);
    expect(first.said.length).toBeGreaterThan(0);
    expect(runOutbox(onDay(36), first.said).said).toEqual(first.said);
  });

  test("a plan that forgets what was said is named: sent twice", () => {
    const forgetful: typeof messagesToSend = (soFar) => messagesToSend({ ...soFar, said: [] });
    const first = runOutbox(onDay(36), [], forgetful);
    expect(runOutbox(onDay(36), first.said, forgetful).broken).toMatchObject({
      invariant: "no-stale-message",
      detail: expect.stringMatching(/twice/),
    });
  });

  test("a plan made before the wire came out is named: it speaks of what is not owed", () => {
    const payload = { foot: "left", wires: ["o1/left/1"], count: 1, tipIntact: true, by: "Nora Example", where: "clinic" } as const;
    const out = enter(namedDecider(guards), onDay(28), "RecordWireRemoved", payload);
    const old = obligations(builtInProtocols, operatedLeft.facts);
    const stale: typeof messagesToSend = (soFar) => messagesToSend({ ...soFar, facts: operatedLeft.facts, obligations: old });
    expect(runOutbox({ ...out, today: 36 }, [], stale).broken?.detail).toMatch(/not owed/);
    expect(runOutbox({ ...out, today: 36 }, []).broken).toBeUndefined();
  });
});
