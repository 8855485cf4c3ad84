import type { Text } from "@firstray/radiograph";
import { type CommandPayloads, type Event, type EventId, historyStates, type VoidGround } from "@firstray/record";
import type { BodyWire } from "./body.ts";
import { excused, isExcused, knownFromToday, withBody, withWires } from "./body-changes.ts";
import { civilDay, dayNumber } from "./civil-day.ts";
import { enter, nurse, secondPerson, wasAccepted } from "./enter.ts";
import { linked, spareEntries } from "./linked.ts";
import type { Move } from "./move.ts";
import type { NamedDecider } from "./named-decider.ts";
import { openEntries } from "./wire-moves.ts";
import type { World } from "./world.ts";

const examined: VoidGround = { kind: "no-wire-seen", evidence: { kind: "examination", by: "Paul Example" } };
const byLetter: VoidGround = { kind: "no-wire-seen", evidence: { kind: "document", describes: "letter" } };
const missing = "no such event";

/** The event that entered a wire of the ledger. */
function entryOf({ facts }: World, wire: string | undefined): EventId {
  return facts.wires.find(({ id }) => id === wire)?.reported.event ?? missing;
}

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

function voided(world: World, decide: NamedDecider, payload: CommandPayloads["VoidEvent"]): World {
  const said = enter(decide, world, "VoidEvent", payload);
  return wasAccepted(said) ? linked(said) : said;
}

/** Whether the ledger says of every wire what is true of it. */
export function agrees(world: World): boolean {
  const { body, facts } = world;
  const fits = (wire: BodyWire): boolean => {
    const entry = facts.wires.find(({ id }) => id === wire.entry);
    if (wire.place === "in") return entry?.foot === wire.foot && entry.out === undefined && isOfItsDay(world, wire);
    const isTipKnown = wire.place !== "fragment" || facts.fragments.some(({ foot }) => foot === wire.foot);
    return isTipKnown && (entry === undefined || entry.out !== undefined);
  };
  return spareEntries(world).length === 0 && body.wires.every(fits) && body.operations.every(({ reported }) => reported);
}

/** Whether the day that the ledger counts a wire from is the day that it went in, or not known. */
function isOfItsDay({ body, facts }: World, { entry, operation }: BodyWire): boolean {
  const insertedOn = facts.wires.find(({ id }) => id === entry)?.insertedOn;
  return insertedOn === undefined || dayNumber(insertedOn) === body.operations.find(({ id }) => id === operation)?.on;
}

function settle(world: World, decide: NamedDecider, isLookedAt: boolean): World | undefined {
  const open = world.facts.discrepancies.find(({ settled }) => settled === undefined);
  if (open === undefined || agrees(world) !== isLookedAt) return undefined;
  const said = enter(decide, world, "SettleReconcile", { obligation: `reconcile:${open.subject}`, explanation: "as told" });
  return wasAccepted(said) && !isLookedAt ? excused(said, ({ foot }) => foot === open.foot, said.entries.at(-1)?.events[0]?.id) : said;
}

/** What people put right once they see it. */
const remedies: readonly Move[] = [
  {
    title: { en: "A false entry about a wire that is in is voided", fr: "Une fausse inscription sur une broche en place est annulée" },
    kind: "right",
    after: (world, decide) => {
      const wire = world.body.wires.find((known) => known.place === "in" && isExcused(world, known));
      const states = historyStates(world.facts);
      const { falseDeath } = world.body;
      const voids =
        wire &&
        [...wire.excuses, ...(falseDeath === undefined ? [] : [falseDeath])].find(
          (event) => states.has(event) && states.get(event) !== "voided",
        );
      return voids === undefined ? undefined : voided(world, decide, { voids, secondPerson, ground: examined });
    },
  },
  {
    title: {
      en: "A wire that no entry owes is seen and entered, its day unknown",
      fr: "Une broche que rien ne réclame est vue et inscrite, sa date inconnue",
    },
    kind: "right",
    after: (world, decide) => {
      const { facts, body } = world;
      const silent = body.wires.find(
        ({ place, entry }) => place === "in" && !facts.wires.some(({ id, out }) => id === entry && out === undefined),
      );
      if (silent === undefined || spareEntries(world).length > 0) return undefined;
      const wire = `seen-${world.sent}/${silent.foot}/1`;
      const said = enter(decide, world, "RecordWireInserted", { wire, foot: silent.foot });
      const known = knownFromToday(said, (other) => other === silent);
      return wasAccepted(said)
        ? withWires(
            known,
            ({ operation, foot, entry }) => operation === silent.operation && foot === silent.foot && entry === silent.entry,
            (other) => ({ ...other, entry: wire, excuses: [] }),
          )
        : said;
    },
  },
  {
    title: {
      en: "An entry that speaks of no wire is voided: two people, an examination",
      fr: "Une inscription sans broche est annulée : deux personnes, un examen",
    },
    kind: "right",
    after: (world, decide) => {
      const [spare] = spareEntries(world);
      return spare === undefined ? undefined : voided(world, decide, { voids: spare.reported.event, secondPerson, ground: examined });
    },
  },
  {
    title: {
      en: "A wire entered for the wrong foot is entered for its own instead",
      fr: "Une broche inscrite au mauvais pied est inscrite au bon",
    },
    kind: "right",
    after: (world, decide) => {
      const { facts, body } = world;
      const wrong = body.wires.find((wire) =>
        facts.wires.some(({ id, foot, out }) => id === wire.entry && foot !== wire.foot && out === undefined),
      );
      if (wrong === undefined) return undefined;
      const replacement = {
        wire: `moved-${world.sent}/${wrong.foot}/1`,
        foot: wrong.foot,
        insertedOn: civilDay(body.operations.find(({ id }) => id === wrong.operation)?.on ?? 0),
      };
      return voided(world, decide, { voids: entryOf(world, wrong.entry), secondPerson, replacement });
    },
  },
  {
    title: { en: "A wire's wrong day is corrected by two people", fr: "La date fausse d’une broche est corrigée par deux personnes" },
    kind: "right",
    after: (world, decide) => {
      const wire = world.body.wires.find((known) => known.place === "in" && !isOfItsDay(world, known));
      const day = world.body.operations.find(({ id }) => id === wire?.operation)?.on;
      const payload = wire && insertion(world, wire, { insertedOn: civilDay(day ?? world.today) });
      return payload && enter(decide, world, "CorrectEvent", { ...payload, secondPerson });
    },
  },
  {
    title: { en: "What did not fit is looked into and settled", fr: "Ce qui ne concordait pas est vérifié et réglé" },
    kind: "right",
    after: (world, decide) => settle(world, decide, true),
  },
];

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

function insertion(
  world: World,
  wire: BodyWire,
  change: Partial<CommandPayloads["RecordWireInserted"]>,
): CommandPayloads["CorrectEvent"] | undefined {
  const corrects = entryOf(world, wire.entry);
  const event = world.facts.history.find(({ id }) => id === corrects);
  if (event?.type !== "WireInserted") return undefined;
  return { corrects, occurredOn: event.occurredOn, payload: { ...event.payload, ...change } };
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

const wrongAmendments: readonly Move[] = [
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

/** Deaths, and the closing of an episode. */
const endings: readonly Move[] = [
  {
    title: { en: "The patient dies; recorded by two people", fr: "La personne décède; inscrit par deux personnes" },
    kind: "body",
    after: (world, decide) =>
      !world.body.alive || world.facts.died !== undefined || world.body.wires.length === 0
        ? undefined
        : enter(decide, withBody(world, { alive: false }), "RecordDeath", { source: "family", secondPerson }),
  },
  ...[secondPerson, nurse.name].map(
    (named): Move => ({
      title:
        named === secondPerson
          ? { en: "Two people record the death of another patient here", fr: "Deux personnes inscrivent ici le décès d’une autre personne" }
          : { en: "One person records the death of another patient here", fr: "Une seule personne inscrit ici le décès d’une autre" },
      kind: "mistake",
      after: (world, decide) => {
        if (!world.body.alive || world.facts.died !== undefined || world.body.wires.length === 0) return undefined;
        const said = enter(decide, world, "RecordDeath", { source: "letter", secondPerson: named });
        const event = named === secondPerson && wasAccepted(said) ? said.entries.at(-1)?.events[0]?.id : undefined;
        return event === undefined ? said : withBody(said, { falseDeath: event });
      },
    }),
  ),
  ...(["completed", "moved-away"] as const).map(
    (outcome): Move => ({
      title:
        outcome === "completed"
          ? { en: "The left episode is closed as completed", fr: "L’épisode gauche est clos comme terminé" }
          : { en: "The left episode is closed: moved away", fr: "L’épisode gauche est clos : déménagement" },
      kind: "right",
      after: (world, decide) =>
        openEntries(world, "left").length + world.body.wires.length === 0 ||
        world.facts.episodes.some(({ foot, closed }) => foot === "left" && closed !== undefined)
          ? undefined
          : enter(decide, world, "CloseEpisode", { episode: "left-1", outcome }),
    }),
  ),
];

/** What is said later about what was entered before. */
export const amendmentMoves: readonly Move[] = [...remedies, ...wrongAmendments, ...endings];
