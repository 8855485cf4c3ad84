import type { Text } from "@firstray/radiograph";
import { type CommandPayloads, type Event, historyStates, type VoidGround } from "@firstray/record";
import { entryOf, examined, insertion, voided } from "./amending.ts";
import type { BodyWire } from "./body.ts";
import { excused } from "./body-changes.ts";
import { civilDay, dayNumber } from "./civil-day.ts";
import { enter, nurse, secondPerson, wasAccepted } from "./enter.ts";
import { linked } from "./linked.ts";
import type { Move } from "./move.ts";
import { settle } from "./settle.ts";
import type { World } from "./world.ts";

const byLetter: VoidGround = { kind: "no-wire-seen", evidence: { kind: "document", describes: "letter" } };

/** The first standing event of a type. */
function standing({ facts }: World, type: Event["type"]): Event | undefined {
  const states = historyStates(facts);
  return facts.history.find((event) => event.type === type && states.get(event.id) !== "voided");
}

/** A wire in a foot whose entry is owed. */
function owedWire(world: World): BodyWire | undefined {
  return world.body.wires.find(
    (wire) => wire.place === "in" && world.facts.wires.some(({ id, out }) => id === wire.entry && out === undefined),
  );
}

/** A void of a wire's entry while the wire is in; believed only with a second person and a ground. */
function voidOfWire(title: Text, said: (world: World) => Partial<CommandPayloads["VoidEvent"]>, isBelieved = false): Move {
  return {
    title: {
      en: `The entry of a wire that is in is voided: ${title.en}`,
      fr: `L’inscription d’une broche en place est annulée : ${title.fr}`,
    },
    kind: "mistake",
    after: (world, decide) => {
      const wire = owedWire(world);
      if (wire === undefined) return undefined;
      const after = voided(world, decide, { voids: entryOf(world, wire.entry), ...said(world) });
      const event = isBelieved && wasAccepted(after) ? after.entries.at(-1)?.events[0]?.id : undefined;
      return excused(after, ({ entry }) => entry === wire.entry, event);
    },
  };
}

/** A correction of a wire's entry, or of the operation it came with. */
function correction(
  title: Text,
  corrected: (world: World, wire: BodyWire) => CommandPayloads["CorrectEvent"] | undefined,
  isBelieved = false,
): Move {
  return {
    title,
    kind: "mistake",
    after: (world, decide) => {
      const wire = owedWire(world);
      const payload = wire && corrected(world, wire);
      if (wire === undefined || payload === undefined) return undefined;
      const said = enter(decide, world, "CorrectEvent", payload);
      if (!wasAccepted(said)) return said;
      return excused(linked(said), ({ entry }) => entry === wire.entry, isBelieved ? said.entries.at(-1)?.events[0]?.id : undefined);
    },
  };
}

function later(world: World, wire: BodyWire): string {
  const inserted = world.facts.wires.find(({ id }) => id === wire.entry)?.insertedOn;
  return civilDay((inserted === undefined ? world.today : dayNumber(inserted)) + 30);
}

function heldCorrected(
  world: World,
  change: (feet: CommandPayloads["RecordOperationHeld"]["feet"]) => CommandPayloads["RecordOperationHeld"]["feet"],
): CommandPayloads["CorrectEvent"] | undefined {
  const held = standing(world, "OperationHeld");
  if (held?.type !== "OperationHeld") return undefined;
  return { corrects: held.id, occurredOn: held.occurredOn, payload: { ...held.payload, feet: change(held.payload.feet) } };
}

/** The void of an event that bears no wire itself. */
function voidOf(type: Event["type"], title: Text): Move {
  return {
    title,
    kind: "mistake",
    after: (world, decide) => {
      const event = standing(world, type);
      return event === undefined ? undefined : voided(world, decide, { voids: event.id });
    },
  };
}

/** What people void, correct and settle though it was right. */
export const wrongAmendmentMoves: readonly Move[] = [
  voidOfWire({ en: "by one person", fr: "par une seule personne" }, () => ({ ground: examined })),
  voidOfWire({ en: "the second person is oneself", fr: "la deuxième personne est soi-même" }, () => ({
    secondPerson: nurse.name,
    ground: examined,
  })),
  voidOfWire({ en: "without a ground", fr: "sans motif" }, () => ({ secondPerson })),
  voidOfWire({ en: "on a letter", fr: "d’après une lettre" }, () => ({ secondPerson, ground: byLetter })),
  voidOfWire(
    { en: "two people examined the wrong foot", fr: "deux personnes ont examiné le mauvais pied" },
    () => ({ secondPerson, ground: examined }),
    true,
  ),
  correction(
    {
      en: "A wire's day is corrected a month later, by one person",
      fr: "La date d’une broche est repoussée d’un mois, par une seule personne",
    },
    (world, wire) => insertion(world, wire, { insertedOn: later(world, wire) }),
  ),
  correction(
    {
      en: "A wire's day is wrongly corrected a month later, by two people",
      fr: "La date d’une broche est repoussée à tort d’un mois, par deux personnes",
    },
    (world, wire) => {
      const payload = insertion(world, wire, { insertedOn: later(world, wire) });
      return payload && { ...payload, secondPerson };
    },
    true,
  ),
  correction(
    { en: "A wire is corrected to the other foot, by one person", fr: "Une broche est corrigée à l’autre pied, par une seule personne" },
    (world, wire) =>
      insertion(world, wire, { foot: world.facts.wires.find(({ id }) => id === wire.entry)?.foot === "left" ? "right" : "left" }),
  ),
  correction({ en: "The operation's count is corrected to none", fr: "Le nombre de broches de l’opération est corrigé à zéro" }, (world) =>
    heldCorrected(world, (feet) => feet.map((foot) => ({ ...foot, wires: 0 }))),
  ),
  correction({ en: "The operation's count is corrected to two", fr: "Le nombre de broches de l’opération est corrigé à deux" }, (world) =>
    heldCorrected(world, (feet) => feet.map((foot) => ({ ...foot, wires: 2 }))),
  ),
  voidOf("OperationHeld", { en: "The operation's record is voided", fr: "L’inscription de l’opération est annulée" }),
  voidOf("OperationScheduled", { en: "The scheduling is voided", fr: "L’inscription au programme est annulée" }),
  {
    title: { en: "The day in the calendar is corrected by a year", fr: "La date au programme est corrigée d’un an" },
    kind: "mistake",
    after: (world, decide) => {
      const event = standing(world, "OperationScheduled");
      if (event?.type !== "OperationScheduled") return undefined;
      return enter(decide, world, "CorrectEvent", {
        corrects: event.id,
        occurredOn: event.occurredOn,
        payload: { ...event.payload, on: civilDay(world.today + 365) },
      });
    },
  },
  {
    title: { en: "What did not fit is settled without a look at the foot", fr: "Ce qui ne concordait pas est réglé sans regarder le pied" },
    kind: "mistake",
    after: (world, decide) => settle(world, decide, false),
  },
];
