import type { Side, Text } from "@firstray/radiograph";
import type { CommandPayloads } from "@firstray/record";
import type { BodyOperation } from "./body.ts";
import { excused, knownFromToday, operated, withBody } from "./body-changes.ts";
import { dayNumber } from "./civil-day.ts";
import { enter, wasAccepted } from "./enter.ts";
import { linked } from "./linked.ts";
import type { Move } from "./move.ts";
import type { NamedDecider } from "./named-decider.ts";
import type { World } from "./world.ts";

type Feet = BodyOperation["feet"];

/** The operation recorded, as a person says it. */
export function reportHeld(world: World, decide: NamedDecider, { id, feet, on }: Pick<BodyOperation, "id" | "feet" | "on">): World {
  const payload: CommandPayloads["RecordOperationHeld"] = {
    operation: id,
    feet: feet.map(({ foot, wires }) => ({ foot, episode: `${foot}-1`, wires })),
  };
  const said = enter(decide, world, "RecordOperationHeld", payload, { on });
  return wasAccepted(said) ? linked(isReported(said, id)) : said;
}

/** Somebody has told the record of this operation. */
function isReported(world: World, id: string): World {
  return withBody(world, { operations: world.body.operations.map((known) => (known.id === id ? { ...known, reported: true } : known)) });
}

/** What is said of an operation besides the truth, and what the ledger may then rightly believe of its wires. */
interface Telling {
  readonly title: Text;
  readonly kind: Move["kind"];
  /** Only an operation that stands in the calendar can be told so. */
  readonly scheduledOnly?: boolean;
  readonly fits?: (feet: Feet) => boolean;
  readonly tell: (world: World, decide: NamedDecider, operation: BodyOperation) => World;
}

const oneFoot = (feet: Feet): boolean => feet.length === 1;
const otherFoot: { readonly [Foot in Side]: Side } = { left: "right", right: "left" };
const counted = (feet: Feet, by: number): Feet => feet.map((foot, index) => (index === 0 ? { ...foot, wires: foot.wires + by } : foot));
const ofOperation =
  (id: string) =>
  ({ operation }: { readonly operation: string }): boolean =>
    operation === id;

/** The wires that a believed report has left out. */
function excusedSilent(world: World, id: string): World {
  const event = wasAccepted(world) ? world.entries.at(-1)?.events[0]?.id : undefined;
  return excused(world, (wire) => wire.operation === id && wire.entry === undefined, event);
}

const tellings: readonly Telling[] = [
  { title: { en: "recorded as it was", fr: "inscrite telle quelle" }, kind: "right", tell: reportHeld },
  { title: { en: "nobody enters it", fr: "personne ne l’inscrit" }, kind: "mistake", tell: (world) => world },
  {
    title: { en: "recorded for the other foot", fr: "inscrite pour l’autre pied" },
    kind: "mistake",
    fits: oneFoot,
    tell: (world, decide, { feet, ...rest }) =>
      reportHeld(world, decide, { ...rest, feet: feet.map(({ foot, wires }) => ({ foot: otherFoot[foot], wires })) }),
  },
  {
    title: { en: "recorded with one wire fewer", fr: "inscrite avec une broche de moins" },
    kind: "mistake",
    tell: (world, decide, operation) =>
      excusedSilent(reportHeld(world, decide, { ...operation, feet: counted(operation.feet, -1) }), operation.id),
  },
  {
    title: { en: "recorded with one wire more", fr: "inscrite avec une broche de plus" },
    kind: "mistake",
    tell: (world, decide, operation) => reportHeld(world, decide, { ...operation, feet: counted(operation.feet, 1) }),
  },
  {
    title: { en: "recorded a week too early", fr: "inscrite une semaine trop tôt" },
    kind: "mistake",
    tell: (world, decide, operation) => reportHeld(world, decide, { ...operation, on: operation.on - 7 }),
  },
  {
    title: { en: "recorded twice, by two people", fr: "inscrite deux fois, par deux personnes" },
    kind: "mistake",
    tell: (world, decide, operation) => {
      const again = reportHeld(reportHeld(world, decide, operation), decide, operation);
      return operation.feet.reduce(
        (soFar, { foot }) =>
          enter(decide, soFar, "RecordWireInserted", { wire: `${operation.id}/${foot}/1`, foot, operation: operation.id }),
        again,
      );
    },
  },
  {
    title: { en: "recorded as cancelled", fr: "inscrite comme annulée" },
    kind: "mistake",
    scheduledOnly: true,
    tell: (world, decide, { id, feet }) => {
      const outcome = { kind: "cancelled", by: "patient" } as const;
      const said = enter(decide, world, "RecordOperationNotHeld", { operation: id, feet: feet.map(({ foot }) => foot), outcome });
      return wasAccepted(said) ? excusedSilent(isReported(said, id), id) : said;
    },
  },
];

/** An operation that may take place. */
export interface OperationKind {
  readonly title: Text;
  readonly feet: Feet;
}

export const operationKinds = {
  oneWire: { title: { en: "Left foot operated on, one wire", fr: "Pied gauche opéré, une broche" }, feet: [{ foot: "left", wires: 1 }] },
  twoWires: {
    title: { en: "Left foot operated on, two wires", fr: "Pied gauche opéré, deux broches" },
    feet: [{ foot: "left", wires: 2 }],
  },
  bothFeet: {
    title: { en: "Both feet operated on, one wire each", fr: "Deux pieds opérés, une broche chacun" },
    feet: [
      { foot: "left", wires: 1 },
      { foot: "right", wires: 1 },
    ],
  },
} as const satisfies Readonly<Record<string, OperationKind>>;

const mostWires = 2;

/** The operation in the calendar for just these feet whose day has come, or a new one that is not there. */
function calendarEntry({ facts, body, today }: World, feet: Feet): { readonly id: string; readonly isScheduled: boolean } {
  const waiting = facts.operations.find(
    (operation) =>
      operation.feet.length === feet.length &&
      operation.feet.every(({ state }) => state.kind === "scheduled" && dayNumber(state.on) <= today),
  );
  const isNew = waiting !== undefined && body.operations.every(({ id }) => id !== waiting.id);
  return isNew ? { id: waiting.id, isScheduled: true } : { id: `u${body.operations.length + 1}`, isScheduled: false };
}

function operate(feet: Feet, { scheduledOnly, fits, tell }: Telling, mostOperations: number): Move["after"] {
  return (world, decide) => {
    const { body, today } = world;
    const crowded = feet.some(
      ({ foot, wires }) => body.wires.filter((wire) => wire.foot === foot && wire.place === "in").length + wires > mostWires,
    );
    if (!body.alive || crowded || body.operations.length >= mostOperations) return undefined;
    const { id, isScheduled } = calendarEntry(world, feet);
    if ((scheduledOnly === true && !isScheduled) || fits?.(feet) === false) return undefined;
    const operation = { id, feet, on: today, reported: false };
    const held = operated(world, operation);
    // An operation in the calendar is owed its outcome, whoever forgets to tell of it.
    return tell(isScheduled ? knownFromToday(held, ofOperation(id)) : held, decide, operation);
  };
}

/** Operations, and what is told of them. */
export function operationMoves(kinds: readonly OperationKind[], mostOperations: number): readonly Move[] {
  return kinds.flatMap(({ title, feet }) =>
    tellings.map(
      (telling): Move => ({
        title: { en: `${title.en}; ${telling.title.en}`, fr: `${title.fr}; ${telling.title.fr}` },
        kind: telling.kind,
        after: operate(feet, telling, mostOperations),
      }),
    ),
  );
}
