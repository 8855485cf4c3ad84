import { dayNumber } from "./civil-day.ts";
import { keptWires } from "./kept-wires.ts";
import type { Move } from "./move.ts";
import type { World } from "./world.ts";

/**
 * Ages, in days, at which the record may answer differently: the day itself, more than seven days back (asked), the first day
 * of a removal that is not early, past the latest day on which a wire may be due.
 */
export const edges = [0, 8, 25, 43] as const;

/** Every date that something still open is counted from. */
function anchors(world: World): readonly number[] {
  const { facts, body } = world;
  return [
    ...body.operations.filter(({ reported }) => !reported).map(({ on }) => on),
    ...keptWires(world).map(({ insertedOn, reported }) => dayNumber(insertedOn ?? reported.on)),
    ...facts.operations.flatMap(({ feet }) => feet.flatMap(({ state }) => (state.kind === "scheduled" ? [dayNumber(state.on)] : []))),
  ];
}

/** Days pass, and nobody does or enters anything: a no-show, a closure, a holiday, a forgotten visit. */
export const timePasses: Move = {
  title: { en: "Days pass", fr: "Les jours passent" },
  kind: "body",
  after: (world) => {
    const steps = anchors(world).flatMap((anchor) => edges.map((edge) => anchor + edge - world.today).filter((step) => step > 0));
    return steps.length === 0 ? undefined : { ...world, today: world.today + Math.min(...steps) };
  },
};

/** So many days pass. */
export function daysPass(days: number): Move {
  return {
    title: { en: days === 1 ? "A day passes" : `${days} days pass`, fr: days === 1 ? "Un jour passe" : `${days} jours passent` },
    kind: "body",
    after: (world) => ({ ...world, today: world.today + days }),
  };
}
