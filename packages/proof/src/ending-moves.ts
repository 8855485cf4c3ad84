import { withBody } from "./body-changes.ts";
import { enter, nurse, secondPerson, wasAccepted } from "./enter.ts";
import type { Move } from "./move.ts";
import { openEntries } from "./wire-moves.ts";

const byFamily = "family";
const byLetter = "letter";

/** Deaths, and the closing of an episode. */
export const endingMoves: readonly Move[] = [
  {
    title: { en: "The patient dies; recorded by two people", fr: "La personne décède; inscrit par deux personnes" },
    kind: "body",
    after: (world, decide) =>
      !world.body.alive || world.facts.died !== undefined || world.body.wires.length === 0
        ? undefined
        : enter(decide, withBody(world, { alive: false }), "RecordDeath", { source: byFamily, secondPerson }),
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
        const said = enter(decide, world, "RecordDeath", { source: byLetter, secondPerson: named });
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
