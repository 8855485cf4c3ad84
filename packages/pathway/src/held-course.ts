import type { Side } from "@firstray/radiograph";
import type { EpisodeId, Evidence, Facts, OperationId, Wire } from "@firstray/record";
import { Temporal } from "temporal-polyfill";

/** One foot after its operation; everything owed to it is counted from `operatedOn`. */
export interface HeldCourse {
  readonly operation: OperationId;
  readonly episode: EpisodeId;
  readonly foot: Side;
  readonly operatedOn: Temporal.PlainDate;
  readonly wires: readonly Wire[];
  readonly held: Evidence;
  /** A later operation of the same foot took this course's place. */
  readonly supersededBy?: Evidence;
}

/** The operated feet, one course for each episode, in the order of their operations. */
export function heldCourses(facts: Facts): readonly HeldCourse[] {
  const held = facts.operations.flatMap(({ id, feet }) =>
    feet.flatMap(({ foot, episode, state }) =>
      state.kind === "held" ? [{ operation: id, episode, foot, operatedOn: state.on, held: state.evidence }] : [],
    ),
  );
  const latest = [...new Map(held.map((course) => [course.episode, course])).values()];
  const ordered = latest.toSorted((one, other) => Temporal.PlainDate.compare(one.operatedOn, other.operatedOn));
  return ordered.map((course, index) => {
    const next = ordered.slice(index + 1).find(({ episode }) => reoperates(facts, episode, course.episode));
    return {
      ...course,
      wires: facts.wires.filter((wire) => episodeOfWire(facts, wire) === course.episode),
      ...(next === undefined ? {} : { supersededBy: next.held }),
    };
  });
}

/** The episode that a wire belongs to: its operation's, else the latest of its foot. */
export function episodeOfWire(facts: Facts, wire: Wire): EpisodeId | undefined {
  const operation = facts.operations.find(({ id }) => id === wire.operation);
  const foot = operation?.feet.find((known) => known.foot === wire.foot);
  return foot?.episode ?? facts.episodes.findLast((episode) => episode.foot === wire.foot)?.id;
}

/** The day the foot's last wire came out; nothing while one is in, or when none was left in. */
export function lastRemoval({ wires }: HeldCourse): Temporal.PlainDate | undefined {
  if (wires.some(({ out }) => out === undefined)) return undefined;
  return wires
    .flatMap(({ out }) => (out === undefined ? [] : [out.on]))
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
}

function reoperates(facts: Facts, episode: EpisodeId, earlier: EpisodeId): boolean {
  return facts.episodes.some(({ id, reoperationOf }) => id === episode && reoperationOf === earlier);
}
