import type { RecordRule } from "./record-rule.ts";

/** Two charts of one person: who says so, how often, and what may still begin. @source ledger-5 */
export const mergeRules: readonly RecordRule[] = [
  {
    name: "a-merge-has-two-witnesses",
    title: { en: "two charts are merged by two people", fr: "deux dossiers sont fusionnés par deux personnes" },
    isBroken: ({ events, context: { actor } }) =>
      events.some(({ type, payload }) => {
        if (type !== "ChartMerged") return false;
        const second = payload.secondPerson.trim().toLowerCase();
        return second === "" || (actor.kind === "staff" && [actor.id, actor.name].some((own) => own.toLowerCase() === second));
      }),
  },
  {
    name: "a-chart-goes-on-in-one-other",
    title: { en: "a chart is merged into one other, once", fr: "un dossier est fusionné dans un seul autre, une fois" },
    isBroken: ({ before, events }) => before.mergedInto !== undefined && events.some(({ type }) => type === "ChartMerged"),
  },
  {
    name: "nothing-begins-in-a-merged-chart",
    title: { en: "nothing begins in a chart that is merged", fr: "rien ne commence dans un dossier fusionné" },
    isBroken: ({ before, events }) =>
      before.mergedInto !== undefined && events.some(({ type }) => type === "EpisodeOpened" || type === "OperationScheduled"),
  },
];
