import type { BodyWire } from "./body.ts";
import { isExcused } from "./body-changes.ts";
import { dayNumber } from "./civil-day.ts";
import { hashed } from "./hashed.ts";
import { keptWires } from "./kept-wires.ts";
import { edges } from "./time-moves.ts";
import type { World } from "./world.ts";

const oldest = edges.at(-1) ?? 0;

/**
 * What of a world decides everything that can follow, as a fingerprint: dates as ages (all past the last edge are one), events by
 * what they made true and not by their order or name, and nothing of wires, operations and reconciles that are over.
 */
export function worldKey(world: World): string {
  return hashed(JSON.stringify([world.mistakes, ...bodyKey(world), ...recordParts(world)]));
}

function bodyKey(world: World): readonly unknown[] {
  const { body, facts, today } = world;
  const ordinal = new Map(keptWires(world).map(({ id }, index) => [id, index]));
  const age = (day: number): number => Math.min(today - day, oldest);
  const isOver = ({ place, entry }: BodyWire): boolean =>
    place === "out" && !facts.wires.some(({ id, out }) => id === entry && out === undefined);
  return [
    body.alive,
    body.nurseHasLeft,
    body.operations.map(({ id, feet, on, reported }) => (reported ? id : [id, feet.map(({ foot, wires }) => foot + wires), age(on)])),
    body.wires
      .filter((wire) => !isOver(wire))
      .map((wire) => [
        wire.foot,
        wire.operation,
        wire.place,
        ordinal.get(wire.entry ?? "") ?? wire.entry === undefined,
        wire.knownSince === undefined || wire.place === "out" ? "" : age(wire.knownSince),
        isExcused(world, wire),
      ]),
  ];
}

/** The same of the record alone. */
export function recordKey(world: World): string {
  return hashed(JSON.stringify(recordParts(world)));
}

function recordParts(world: World): readonly unknown[] {
  const { facts, today } = world;
  const ageOf = (date: Parameters<typeof dayNumber>[0]): number => Math.min(today - dayNumber(date), oldest);
  const open = facts.discrepancies.filter(({ settled }) => settled === undefined).map(({ foot, kind }) => foot + kind);
  return [
    facts.patient !== undefined,
    facts.died !== undefined,
    facts.episodes.map(({ closed, visits }) => [closed?.outcome ?? "", visits.length]),
    facts.films.map(({ id, identity, description, split, measured }) => [
      id,
      identity.kind,
      description,
      split !== undefined,
      measured !== undefined,
    ]),
    facts.gaps.map(({ foot, confirmed }) => foot + (confirmed === undefined)),
    facts.operations.map(({ id, feet }) => [
      id,
      feet.map(({ foot, state }) => foot + (state.kind === "scheduled" ? ageOf(state.on) : state.kind)),
    ]),
    keptWires(world).map(({ foot, operation, insertedOn, reported, out, hindered }) => [
      foot,
      operation,
      insertedOn === undefined ? `seen ${ageOf(reported.on)}` : ageOf(insertedOn),
      out === undefined,
      hindered?.hindrance ?? "",
    ]),
    [...new Set(open)].toSorted(),
    facts.fragments.map(({ foot, disclosed }) => foot + (disclosed === undefined)).toSorted(),
  ];
}
