import { expect, test } from "vitest";
import { type VisitDraft, visitOf } from "./visit-draft.ts";

const removal = { wires: [], count: "", tipIntact: "", by: "Noémie Essai", where: "Clinic", film: "" } as const;
const seen: VisitDraft = {
  item: "F2",
  feet: ["left"],
  withSurgeon: true,
  dressingChanged: false,
  instructionGiven: false,
  sheetGiven: false,
  removals: { left: removal, right: removal },
};
const episodeOf = (foot: string): string => `episode-${foot}`;

test("a visit says only what was done", () => {
  expect(visitOf(seen, episodeOf)).toEqual({ visits: [{ item: "F2", foot: "left", episode: "episode-left" }], withSurgeon: true });
});

test("both feet, a wire out of one, instruction with its sheet", () => {
  const draft: VisitDraft = {
    ...seen,
    feet: ["left", "right"],
    dressingChanged: true,
    instructionGiven: true,
    sheetGiven: true,
    removals: { left: { ...removal, wires: ["w"], count: "1", tipIntact: "yes", film: "none" }, right: removal },
  };
  expect(visitOf(draft, episodeOf)).toMatchObject({
    visits: [{ foot: "left" }, { foot: "right" }],
    dressingChanged: true,
    wiresRemoved: [{ foot: "left", wires: ["w"], count: 1, tipIntact: true }],
    exerciseInstruction: { sheetGiven: true },
  });
});

test.each([
  { name: "which visit is not said", draft: { ...seen, item: "" as const } },
  { name: "no foot was seen", draft: { ...seen, feet: [] } },
  {
    name: "a picked wire's tip is not judged",
    draft: { ...seen, removals: { ...seen.removals, left: { ...removal, wires: ["w"], count: "1" } } },
  },
])("$name: not complete", ({ draft }) => {
  expect(visitOf(draft, episodeOf)).toBeUndefined();
});
