import type { Side, Text } from "@firstray/radiograph";
import type { CommandPayloads, WireId } from "@firstray/record";
import type { BodyWire } from "./body.ts";
import { excused, wiresIn, withWires } from "./body-changes.ts";
import { dayNumber } from "./civil-day.ts";
import { enter, wasAccepted } from "./enter.ts";
import type { Move } from "./move.ts";
import type { NamedDecider } from "./named-decider.ts";
import type { World } from "./world.ts";

/** The first day on which a removal is not early. */
const firstRemovalDay = 25;
const feet = ["left", "right"] as const;
const footName = { left: { en: "left", fr: "gauche" }, right: { en: "right", fr: "droit" } } as const;

/** Entries of a foot that the ledger still owes. */
export function openEntries({ facts }: World, foot: Side): readonly WireId[] {
  return facts.wires.filter((wire) => wire.foot === foot && wire.out === undefined).map(({ id }) => id);
}

interface Claim {
  readonly foot: Side;
  readonly wires: readonly WireId[];
  readonly count: number;
  readonly tipIntact?: boolean;
  readonly withoutReason?: boolean;
}

/** A removal in the clinic, as a person says it; believed, it excuses whatever wire it takes off the ledger though it is in. */
export function reportRemoval(
  world: World,
  decide: NamedDecider,
  { foot, wires, count, tipIntact = true, withoutReason = false }: Claim,
): World {
  const payload: CommandPayloads["RecordWireRemoved"] = { foot, wires, count, tipIntact, by: "Nora Example", where: "clinic" };
  return believed(enter(decide, world, "RecordWireRemoved", payload, { withoutReason }), wires, !withoutReason || !isEarly(world, wires));
}

/** Whether a removal today of any of these is early by the ledger, and asks for a reason. @source ledger-obligations */
function isEarly({ facts, today }: World, wires: readonly WireId[]): boolean {
  const inserted = facts.wires.filter(({ id }) => wires.includes(id)).flatMap(({ insertedOn }) => insertedOn ?? []);
  return inserted.some((day) => today - dayNumber(day) < firstRemovalDay);
}

/** Wires named out by evidence that is complete are off the ledger, right or wrong. */
function believed(world: World, wires: readonly WireId[], isComplete = true): World {
  const event = isComplete && wasAccepted(world) ? world.entries.at(-1)?.events[0]?.id : undefined;
  return excused(world, ({ entry }) => entry !== undefined && wires.includes(entry), event);
}

/** The first `count` wires in a foot come out. */
export function takenOut(world: World, foot: Side, count: number, place: BodyWire["place"] = "out"): World {
  const taken = wiresIn(world, foot).slice(0, count);
  const known = place === "fragment" ? { knownSince: world.today } : {};
  return withWires(
    world,
    (wire) => taken.includes(wire),
    (wire) => ({ ...wire, place, ...known }),
  );
}

type Act = (world: World, decide: NamedDecider, foot: Side) => World | undefined;

function ofFoot(kind: Move["kind"], title: Text, act: Act): readonly Move[] {
  return feet.map((foot) => ({
    title: { en: `${title.en} (${footName[foot].en} foot)`, fr: `${title.fr} (pied ${footName[foot].fr})` },
    kind,
    after: (world, decide) => act(world, decide, foot),
  }));
}

/** A removal can only take place in a living patient who comes, of a wire that is there. */
function removing(act: Act): Act {
  return (world, decide, foot) => (world.body.alive && wiresIn(world, foot).length > 0 ? act(world, decide, foot) : undefined);
}

const clinicMoves: readonly Move[] = [
  ...ofFoot(
    "right",
    { en: "All wires taken out in the clinic; recorded as it was", fr: "Toutes les broches retirées à la clinique; inscrit tel quel" },
    removing((world, decide, foot) => {
      const count = wiresIn(world, foot).length;
      return reportRemoval(takenOut(world, foot, count), decide, { foot, wires: openEntries(world, foot), count });
    }),
  ),
  ...ofFoot(
    "right",
    { en: "A wire taken out, its tip stays; recorded as it was", fr: "Une broche retirée, sa pointe reste; inscrit tel quel" },
    removing((world, decide, foot) => {
      const wires = openEntries(world, foot).slice(0, 1);
      const [first] = wiresIn(world, foot);
      const own = first?.entry !== undefined && openEntries(world, foot).includes(first.entry) ? [first.entry] : wires;
      return reportRemoval(takenOut(world, foot, 1, "fragment"), decide, { foot, wires: own, count: 1, tipIntact: false });
    }),
  ),
  ...ofFoot(
    "mistake",
    { en: "All wires taken out in the clinic; nobody enters it", fr: "Toutes les broches retirées à la clinique; personne ne l’inscrit" },
    removing((world, _decide, foot) => takenOut(world, foot, wiresIn(world, foot).length)),
  ),
  ...ofFoot(
    "mistake",
    {
      en: "All wires taken out in the clinic; recorded for the other foot",
      fr: "Toutes les broches retirées à la clinique; inscrit pour l’autre pied",
    },
    removing((world, decide, foot) => {
      const count = wiresIn(world, foot).length;
      const said = foot === "left" ? "right" : "left";
      return reportRemoval(takenOut(world, foot, count), decide, { foot: said, wires: openEntries(world, said), count });
    }),
  ),
  ...ofFoot(
    "mistake",
    { en: "One of two wires taken out; recorded as both", fr: "Une broche sur deux retirée; inscrit comme les deux" },
    removing((world, decide, foot) =>
      wiresIn(world, foot).length < 2
        ? undefined
        : reportRemoval(takenOut(world, foot, 1), decide, { foot, wires: openEntries(world, foot), count: 2 }),
    ),
  ),
  ...ofFoot(
    "mistake",
    {
      en: "All wires taken out in the clinic; one too few recorded",
      fr: "Toutes les broches retirées à la clinique; une de moins inscrite",
    },
    removing((world, decide, foot) => {
      const count = wiresIn(world, foot).length;
      return reportRemoval(takenOut(world, foot, count), decide, { foot, wires: openEntries(world, foot), count: count - 1 });
    }),
  ),
  ...[false, true].flatMap((withoutReason) =>
    ofFoot(
      "mistake",
      withoutReason
        ? {
            en: "Recorded as taken out though it is in, no reason given",
            fr: "Inscrite comme retirée alors qu’elle est en place, sans raison",
          }
        : { en: "Recorded as taken out though it is in", fr: "Inscrite comme retirée alors qu’elle est en place" },
      (world, decide, foot) => {
        const wires = openEntries(world, foot);
        if (wires.length === 0 || wiresIn(world, foot).length === 0) return undefined;
        return reportRemoval(world, decide, { foot, wires, count: wires.length, withoutReason });
      },
    ),
  ),
];

/** Entries that are owed though the wire they speak of, if there ever was one, is not in the foot. */
function staleEntries(world: World, foot: Side): readonly WireId[] {
  const still = new Set(world.body.wires.filter(({ place }) => place === "in").map(({ entry }) => entry));
  return openEntries(world, foot).filter((id) => !still.has(id));
}

/** Whether a tip in the foot is, or for all that anybody remembers may be, that of one of these entries. */
function isFragmentOf({ place, foot: its, entry }: BodyWire, foot: Side, wires: readonly WireId[]): boolean {
  return place === "fragment" && its === foot && (entry === undefined || wires.includes(entry));
}

/** A tip whose first telling a restore lost can be known from the day on which it is told again; until then the gap is owed for it. */
function knownAgain(world: World, isTold: (wire: BodyWire) => boolean): World {
  if (world.facts.gaps.length === 0 || !wasAccepted(world)) return world;
  return withWires(world, isTold, (wire) => ({ ...wire, knownSince: world.today }));
}

const elsewhereMoves: readonly Move[] = [
  ...ofFoot(
    "right",
    { en: "A wire that is out is found out by examination and recorded", fr: "L’examen montre qu’une broche n’y est plus; inscrit" },
    (world, decide, foot) => {
      const wires = staleEntries(world, foot);
      const isTold = (wire: BodyWire): boolean => isFragmentOf(wire, foot, wires);
      const tipIntact = !world.body.wires.some(isTold);
      return wires.length === 0
        ? undefined
        : knownAgain(enter(decide, world, "RecordWireFoundOut", { foot, wires, tipIntact, examinedBy: "Nora Example" }), isTold);
    },
  ),
  ...ofFoot(
    "right",
    { en: "Taken out at another clinic; recorded from its letter", fr: "Retirée dans une autre clinique; inscrit d’après sa lettre" },
    (world, decide, foot) => {
      const count = wiresIn(world, foot).length;
      const wires = openEntries(world, foot);
      if (!world.body.alive || count === 0 || wires.length === 0) return undefined;
      const evidence = { kind: "document", describes: "letter" } as const;
      return enter(decide, takenOut(world, foot, count), "RecordWireRemovedElsewhere", { foot, wires, evidence });
    },
  ),
];

/** What happens to a body by itself. */
const bodyMoves: readonly Move[] = [
  ...ofFoot(
    "body",
    { en: "A wire falls out, nobody notices", fr: "Une broche tombe sans que personne le remarque" },
    (world, _decide, foot) => (wiresIn(world, foot).length > 0 ? takenOut(world, foot, 1) : undefined),
  ),
  ...ofFoot("body", { en: "A wire breaks; recorded as it was", fr: "Une broche se brise; inscrit tel quel" }, (world, decide, foot) => {
    const wires = openEntries(world, foot).slice(0, 1);
    if (wires.length === 0 || world.facts.discrepancies.some(({ kind, settled }) => kind === "broken-wire" && settled === undefined))
      return undefined;
    return enter(decide, world, "RecordWireBroken", { foot, wires, describes: "broken at the nail" });
  }),
];

/** Wires out, broken, fallen; the body by itself; and what is told of it. */
export const wireMoves: readonly Move[] = [...clinicMoves, ...elsewhereMoves, ...bodyMoves];
