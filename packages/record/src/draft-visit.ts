import type { CommandOf } from "./command.ts";
import type { Draft } from "./draft.ts";

/** A visit, and what was done at it, each an event of its own for every foot seen. */
export function draftVisit({ payload }: CommandOf<"RecordVisit">): readonly Draft[] {
  const { dressingChanged, wiresRemoved = [], exerciseInstruction, ...visit } = payload;
  const episodes = [...new Set(visit.visits.map(({ episode }) => episode))];
  return [
    { type: "VisitHeld", payload: visit },
    ...(dressingChanged === true ? episodes.map((episode): Draft => ({ type: "DressingChanged", payload: { episode } })) : []),
    ...wiresRemoved.map((removal): Draft => ({ type: "WireRemoved", payload: removal })),
    ...(exerciseInstruction === undefined
      ? []
      : episodes.map((episode): Draft => ({ type: "ExerciseInstructionGiven", payload: { episode, ...exerciseInstruction } }))),
  ];
}
