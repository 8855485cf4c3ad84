import type { Facts } from "@firstray/record";
import type { BodyWire } from "./body.ts";
import { isExcused } from "./body-changes.ts";
import { dayNumber } from "./civil-day.ts";
import { hashed } from "./hashed.ts";
import { keptWires } from "./kept-wires.ts";
import { ledgerOf } from "./ledger-of.ts";
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
  const { body, today } = world;
  const ledger = ledgerOf(world);
  const ordinal = new Map(keptWires(world).map(({ id }, index) => [id, index]));
  const age = (day: number): number => Math.min(today - day, oldest);
  const isOver = ({ place, entry }: BodyWire): boolean =>
    place === "out" && !ledger.some(({ id, out }) => id === entry && out === undefined);
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

/** Of both charts, and of all wires. */
function recordParts(world: World): readonly unknown[] {
  const { facts, other, today } = world;
  const wires = keptWires(world).map(({ id, foot, operation, insertedOn, reported, out, hindered }) => [
    foot,
    operation,
    insertedOn === undefined ? `seen ${ageOf(today, reported.on)}` : ageOf(today, insertedOn),
    out === undefined,
    hindered?.hindrance ?? "",
    other?.wires.some((known) => known.id === id) === true,
  ]);
  return other === undefined ? [wires, ...chartParts(facts, today)] : [wires, ...chartParts(facts, today), ...chartParts(other, today)];
}

function ageOf(today: number, date: Parameters<typeof dayNumber>[0]): number {
  return Math.min(today - dayNumber(date), oldest);
}

function chartParts(facts: Facts, today: number): readonly unknown[] {
  const open = facts.discrepancies.filter(({ settled }) => settled === undefined).map(({ foot, kind }) => foot + kind);
  return [
    facts.patient !== undefined,
    facts.mergedInto !== undefined,
    // What is told of a day after the death does not fit.
    facts.died === undefined ? "" : `${Math.min(ageOf(today, facts.died.on), 1)}${facts.died.carriedFrom ?? ""}`,
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
      feet.map(({ foot, state }) => foot + (state.kind === "scheduled" ? ageOf(today, state.on) : state.kind)),
    ]),
    [...new Set(open)].toSorted(),
    facts.fragments.map(({ foot, disclosed }) => foot + (disclosed === undefined)).toSorted(),
    facts.assigned.map(({ obligation, owner }) => [obligation, owner.kind]),
    facts.redFlags.map(({ acknowledged, over }) => [acknowledged === undefined, over === undefined]),
    facts.callBacks.map(({ made }) => made === undefined),
    facts.plans.map(({ signed, achieved }) => [signed.plan, achieved.length]),
    facts.bookings.map(({ episode, item, on }) => [episode, item, ageOf(today, on)]),
  ];
}
