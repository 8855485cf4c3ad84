import { expect, test } from "vitest";
import type { Command } from "./command.ts";
import { decide } from "./decide.ts";
import { evolve } from "./evolve.ts";
import type { Facts } from "./facts.ts";
import { command, nurse, operated } from "./testing/practice.ts";

const context = { today: "2027-01-12", now: "2027-01-12T15:00:00Z", actor: nurse, newestProtocolVersion: 2 };
const adopt = (version: number): Command =>
  command("AdoptProtocolVersion", { episode: "left-1", version }, { on: "2027-01-12", id: `adopt ${version}` });

function recorded(facts: Facts, given: Command): Facts {
  const decision = decide(given, facts, context);
  if (decision.kind === "refused") throw new Error(decision.sentence.en);
  return decision.events.reduce(evolve, facts);
}

const versions = ({ episodes }: Facts): readonly number[] => episodes.map(({ protocolVersion }) => protocolVersion);

test("a running course follows another version once a person has moved it there, and no other course does", () => {
  const before = operated();
  const after = recorded(before, adopt(2));
  expect([versions(before)[0], versions(after)[0]]).toEqual([1, 2]);
  expect(versions(after).slice(1)).toEqual(versions(before).slice(1));
  expect(after.history.at(-1)).toMatchObject({ type: "ProtocolVersionAdopted", payload: { episode: "left-1", version: 2 } });
});

test("a version adopted by mistake is voided, and the course follows the earlier one again", () => {
  const adopted = recorded(operated(), adopt(2));
  const event = adopted.history.at(-1)?.id ?? "";
  const voided = recorded(adopted, command("VoidEvent", { voids: event }, { on: "2027-01-12", id: "void" }));
  expect(versions(voided)).toEqual(versions(operated()));
});

test("without a word about newer versions only the built-in first one is known", () => {
  const { newestProtocolVersion: _, ...silent } = context;
  expect(decide(adopt(2), operated(), silent)).toMatchObject({ kind: "refused", code: "protocol-version" });
});

test("a correction cannot bring in a version that nobody has written", () => {
  const adopted = recorded(operated(), adopt(2));
  const corrects = adopted.history.at(-1)?.id ?? "";
  const correction = command(
    "CorrectEvent",
    { corrects, occurredOn: "2027-01-12", payload: { episode: "left-1", version: 3 } },
    { on: "2027-01-12", id: "correct" },
  );
  expect(decide(correction, adopted, context)).toMatchObject({ kind: "refused", code: "protocol-version" });
});
