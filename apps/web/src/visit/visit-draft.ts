import type { Side } from "@firstray/radiograph";
import type { CommandPayloads, VisitItem } from "@firstray/record";
import { removalOf, type WireRemovalDraft } from "../wire/wire-removal-draft.ts";

/** A visit as it stands in the fields. */
export interface VisitDraft {
  readonly item: VisitItem | "";
  readonly feet: readonly Side[];
  readonly withSurgeon: boolean;
  readonly dressingChanged: boolean;
  readonly instructionGiven: boolean;
  readonly sheetGiven: boolean;
  readonly removals: Readonly<Record<Side, WireRemovalDraft>>;
}

/** The visit that the fields say; `undefined` while something is not said. A removal counts when a wire of it is picked. */
export function visitOf(draft: VisitDraft, episodeOf: (foot: Side) => string | undefined): CommandPayloads["RecordVisit"] | undefined {
  const { item, feet, withSurgeon, dressingChanged, instructionGiven, sheetGiven, removals } = draft;
  const visits = feet.flatMap((foot) => {
    const episode = episodeOf(foot);
    return episode === undefined || item === "" ? [] : [{ item, foot, episode }];
  });
  const picked = (["left", "right"] as const).filter((foot) => removals[foot].wires.length > 0);
  const wiresRemoved = picked.flatMap((foot) => removalOf(foot, removals[foot]) ?? []);
  if (visits.length === 0 || wiresRemoved.length < picked.length) return undefined;
  return {
    visits,
    withSurgeon,
    ...(dressingChanged ? { dressingChanged } : {}),
    ...(wiresRemoved.length > 0 ? { wiresRemoved } : {}),
    ...(instructionGiven ? { exerciseInstruction: { sheetGiven } } : {}),
  };
}
