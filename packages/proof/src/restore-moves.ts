import { factsOf } from "@firstray/record";
import { agrees } from "./agrees.ts";
import { excused, withBody } from "./body-changes.ts";
import { enter, wasAccepted } from "./enter.ts";
import type { Move } from "./move.ts";
import type { NamedDecider } from "./named-decider.ts";
import type { World } from "./world.ts";

/** Commands are numbered as they are sent; what a command carried to another chart bears its number, too. */
function numberOf(event: string): number {
  return Number(/^c(\d+)/.exec(event)?.[1] ?? -1);
}

/** The record without the events of its last command, and both charts without what was entered since; the first pages are never lost. */
function withoutLastCommand(world: World): World | undefined {
  const { history } = world.facts;
  const last = history.at(-1);
  if (last === undefined || last.type === "PatientRegistered" || last.type === "EpisodeOpened") return undefined;
  const isKept = ({ id }: { readonly id: string }): boolean => numberOf(id) < numberOf(last.id);
  const facts = factsOf(history.filter(isKept));
  const other = world.other && factsOf(world.other.history.filter(isKept));
  const isSaid = (id: string): boolean =>
    [...facts.operations, ...(other?.operations ?? [])].some(
      (known) => known.id === id && known.feet.every(({ state }) => state.kind !== "scheduled"),
    );
  return withBody(
    { ...world, facts, ...(other === undefined ? {} : { other }) },
    { operations: world.body.operations.map((known) => ({ ...known, reported: known.reported && isSaid(known.id) })) },
  );
}

function confirmGap(world: World, decide: NamedDecider, isLookedAt: boolean): World | undefined {
  const open = world.facts.gaps.find(({ confirmed }) => confirmed === undefined);
  if (open === undefined || agrees(world) !== isLookedAt) return undefined;
  const said = enter(decide, world, "ConfirmRestoreGap", { obligation: `reconcile-gap:${open.subject}`, explanation: "as told" });
  return isLookedAt || !wasAccepted(said) ? said : excused(said, ({ foot }) => foot === open.foot, said.entries.at(-1)?.events[0]?.id);
}

/** A backup is restored and what was entered last is gone; what the restore lost is looked into, or only said to be. */
export const restoreMoves: readonly Move[] = [
  {
    title: {
      en: "A restore loses the last entry; the gap is opened",
      fr: "Une restauration perd la dernière inscription; la perte est signalée",
    },
    kind: "mistake",
    after: (world, decide) => {
      const lost = world.facts.gaps.length > 0 ? undefined : withoutLastCommand(world);
      if (lost === undefined) return undefined;
      const feet = (["left", "right"] as const).filter((foot) => world.body.wires.some((wire) => wire.foot === foot) || foot === "left");
      const span = { from: "2027-01-10T15:00:00Z", to: "2027-01-11T15:00:00Z" };
      return enter(decide, lost, "OpenRestoreGap", {
        ...span,
        findings: feet.map((foot) => ({ subject: "daily head", foot, kind: "daily-head" })),
      });
    },
  },
  {
    title: { en: "What the restore lost is looked into and confirmed", fr: "Ce que la restauration a perdu est vérifié et confirmé" },
    kind: "right",
    after: (world, decide) => confirmGap(world, decide, true),
  },
  {
    title: { en: "What the restore lost is confirmed without a look", fr: "Ce que la restauration a perdu est confirmé sans vérification" },
    kind: "mistake",
    after: (world, decide) => confirmGap(world, decide, false),
  },
];
