import type { Guard } from "./guard.ts";
import { isAnother } from "./is-another.ts";
import { refused } from "./refused.ts";

/** Two charts of one person: a merge is checked by two people and made once; a merged chart begins nothing new. @source ledger-5 */
export const mergeGuards: readonly Guard[] = [
  {
    name: "second-person-for-a-merge",
    refuses: ({ stated, context }) =>
      stated.some((event) => event.type === "ChartMerged" && !isAnother(event.payload.secondPerson, context.actor))
        ? refused(
            "second-person-needed",
            {
              en: "Two people check that both charts are one person's: name the second, not yourself.",
              fr: "Deux personnes vérifient que les deux dossiers sont ceux d’une même personne : nommez la deuxième, autre que vous.",
            },
            "second-person",
          )
        : undefined,
  },
  {
    name: "chart-merged-once",
    refuses: ({ command, facts }) =>
      command.type === "MergeChart" && facts.mergedInto !== undefined
        ? refused("invalid", {
            en: "This chart is merged into another already. Void that entry first.",
            fr: "Ce dossier est déjà fusionné dans un autre. Annulez d’abord cette inscription.",
          })
        : undefined,
  },
  {
    name: "merged-chart-begins-nothing",
    refuses: ({ command, facts }) =>
      facts.mergedInto !== undefined && (command.type === "OpenEpisode" || command.type === "ScheduleOperation")
        ? refused("invalid", {
            en: "This chart is merged into another. Begin new things in that one; what is owed here is still recorded here.",
            fr: "Ce dossier est fusionné dans un autre. Commencez là ce qui est nouveau; ce qui est dû ici s’inscrit encore ici.",
          })
        : undefined,
  },
];
