import type { Facts } from "@firstray/record";
import { type HeldCourse, lastRemoval } from "./held-course.ts";
import type { Obligation } from "./obligation.ts";
import { owed } from "./owed.ts";
import type { Protocol } from "./protocol.ts";
import { windowFrom } from "./window-from.ts";

/**
 * The exercises owed to a foot once its last wire is out: explained that day, started within a week, and a call when nobody knows
 * that they were. @source practice-protocol R4
 */
export function exerciseObligations(protocol: Protocol, facts: Facts, course: HeldCourse): readonly Obligation[] {
  const removedOn = lastRemoval(course);
  if (removedOn === undefined) return [];
  const episode = facts.episodes.find(({ id }) => id === course.episode);
  const { exercises } = protocol;
  const { supersededBy } = course;
  const common = {
    foot: course.foot,
    episode: course.episode,
    subject: course.episode,
    role: "nurse",
    protocolItem: exercises.item,
    waivedBy: supersededBy === undefined ? undefined : { ...supersededBy, ground: "superseded" },
  } as const;
  const reached = episode?.exerciseCall?.reached === true ? episode.exerciseCall : undefined;
  return [
    owed({
      ...common,
      kind: "exercise-instruction",
      window: windowFrom(removedOn, exercises.instruction),
      dischargedBy: episode?.exerciseInstruction,
    }),
    owed({ ...common, kind: "exercise-start", window: windowFrom(removedOn, exercises.start), dischargedBy: episode?.exerciseStart }),
    owed({
      ...common,
      kind: "exercise-call",
      window: windowFrom(removedOn, exercises.call),
      dischargedBy: episode?.exerciseStart ?? reached,
    }),
  ];
}
