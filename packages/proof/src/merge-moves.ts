import type { Text } from "@firstray/radiograph";
import { historyStates } from "@firstray/record";
import { operated } from "./body-changes.ts";
import { civilDay } from "./civil-day.ts";
import { enter, nurse, secondPerson, wasAccepted } from "./enter.ts";
import { charts, inOtherChart } from "./in-other-chart.ts";
import { linked } from "./linked.ts";
import type { Move } from "./move.ts";
import { movedToOtherChart } from "./moved-to-other-chart.ts";
import type { NamedDecider } from "./named-decider.ts";
import { settle } from "./settle.ts";
import { openEntries, reportRemoval, takenOut } from "./wire-moves.ts";
import type { World } from "./world.ts";

const { this: thisChart, other: otherChart } = charts;
const thirdChart = "p-3";

type Act = (world: World, decide: NamedDecider) => World | undefined;

function move(kind: Move["kind"], title: Text, after: Act): Move {
  return { kind, title, after };
}

/** Neither chart is merged yet; into a merged one, or out of one that others were merged into, the server lets nobody merge. */
function areApart({ facts, other }: World): boolean {
  return other !== undefined && facts.mergedInto === undefined && other.mergedInto === undefined;
}

/** The first standing merge of the chart on the desk, voided. */
function unmerged(world: World, decide: NamedDecider): World | undefined {
  const states = historyStates(world.facts);
  const merge = world.facts.history.findLast(({ id, type }) => type === "ChartMerged" && states.get(id) !== "voided");
  return merge && enter(decide, world, "VoidEvent", { voids: merge.id });
}

const merging: readonly Move[] = [
  move(
    "right",
    {
      en: "Another chart is this patient's, too; two people merge this one into it",
      fr: "Un autre dossier est aussi celui de la personne; deux personnes y fusionnent celui-ci",
    },
    (world, decide) => (areApart(world) ? enter(decide, world, "MergeChart", { into: otherChart, secondPerson }) : undefined),
  ),
  move(
    "right",
    {
      en: "Another chart is this patient's, too; two people merge it into this one",
      fr: "Un autre dossier est aussi celui de la personne; deux personnes le fusionnent dans celui-ci",
    },
    (world, decide) =>
      areApart(world) ? inOtherChart(world, (turned) => enter(decide, turned, "MergeChart", { into: thisChart, secondPerson })) : undefined,
  ),
  move(
    "mistake",
    { en: "One person merges this chart into another", fr: "Une seule personne fusionne ce dossier dans un autre" },
    (world, decide) => (areApart(world) ? enter(decide, world, "MergeChart", { into: otherChart, secondPerson: nurse.name }) : undefined),
  ),
  move(
    "mistake",
    {
      en: "Two people merge this chart into a stranger's",
      fr: "Deux personnes fusionnent ce dossier dans celui d’une autre personne",
    },
    (world, decide) => (areApart(world) ? enter(decide, world, "MergeChart", { into: thirdChart, secondPerson }) : undefined),
  ),
  move(
    "mistake",
    { en: "A merged chart is merged again, into a third", fr: "Un dossier fusionné est fusionné de nouveau, dans un troisième" },
    (world, decide) =>
      world.facts.mergedInto === undefined ? undefined : enter(decide, world, "MergeChart", { into: thirdChart, secondPerson }),
  ),
  move("right", { en: "The merge of this chart is voided", fr: "La fusion de ce dossier est annulée" }, unmerged),
  move("right", { en: "The merge of the other chart is voided", fr: "La fusion de l’autre dossier est annulée" }, (world, decide) =>
    inOtherChart(world, (turned) => unmerged(turned, decide)),
  ),
];

/** From a page that was opened before the merge. */
const begun: readonly Move[] = [
  move(
    "mistake",
    { en: "An operation is scheduled in a merged chart", fr: "Une opération est prévue dans un dossier fusionné" },
    (world, decide) =>
      world.facts.mergedInto === undefined
        ? undefined
        : enter(decide, world, "ScheduleOperation", {
            operation: `m${world.sent}`,
            on: civilDay(world.today),
            feet: [{ foot: "right", episode: "right-1" }],
          }),
  ),
  move(
    "mistake",
    { en: "An episode is opened in a merged chart", fr: "Un épisode est ouvert dans un dossier fusionné" },
    (world, decide) =>
      world.facts.mergedInto === undefined
        ? undefined
        : enter(decide, world, "OpenEpisode", { episode: `m${world.sent}`, foot: "left", protocolVersion: 1, reoperationOf: "left-1" }),
  ),
];

const secondOperation = { id: "b1", feet: [{ foot: "right", wires: 1 }] } as const;

const acrossCharts: readonly Move[] = [
  move(
    "right",
    {
      en: "Right foot operated on, one wire; recorded as it was, in the other chart",
      fr: "Pied droit opéré, une broche; inscrit tel quel, dans l’autre dossier",
    },
    (world, decide) => {
      const { body, today } = world;
      if (!body.alive || body.operations.some(({ id }) => id === secondOperation.id)) return undefined;
      return inOtherChart(operated(world, { ...secondOperation, on: today, reported: true }), (turned) => {
        const feet = [{ foot: "right", episode: "right-1", wires: 1 }] as const;
        const said = enter(decide, turned, "RecordOperationHeld", { operation: secondOperation.id, feet });
        return wasAccepted(said) ? linked(said) : said;
      });
    },
  ),
  ...(["left", "right"] as const).map((foot) =>
    move(
      foot === "left" ? "mistake" : "right",
      foot === "left"
        ? {
            en: "The left wire is taken out; recorded in the other chart",
            fr: "La broche gauche est retirée; inscrit dans l’autre dossier",
          }
        : {
            en: "The right wire is taken out; recorded in the other chart",
            fr: "La broche droite est retirée; inscrit dans l’autre dossier",
          },
      (world, decide) => {
        const isIn = world.body.wires.some((wire) => wire.foot === foot && wire.place === "in");
        if (!world.body.alive || !isIn) return undefined;
        return inOtherChart(takenOut(world, foot, 1), (turned) =>
          reportRemoval(turned, decide, { foot, wires: openEntries(turned, foot), count: 1 }),
        );
      },
    ),
  ),
  move(
    "right",
    { en: "The other chart's left episode is closed as completed", fr: "L’épisode gauche de l’autre dossier est clos comme terminé" },
    (world, decide) =>
      world.other?.episodes.some(({ id, closed }) => id === "left-1" && closed === undefined) === true
        ? inOtherChart(world, (turned) => enter(decide, turned, "CloseEpisode", { episode: "left-1", outcome: "completed" }))
        : undefined,
  ),
  move(
    "right",
    {
      en: "What did not fit in the other chart is looked into and settled",
      fr: "Ce qui ne concordait pas dans l’autre dossier est vérifié et réglé",
    },
    (world, decide) => inOtherChart(world, (turned) => settle(turned, decide, true)),
  ),
  move(
    "right",
    {
      en: "A wire is entered in the other chart, and its entry here voided, in one step by two people",
      fr: "Une broche est inscrite dans l’autre dossier et son inscription ici annulée, en une étape, par deux personnes",
    },
    (world, decide) => movedToOtherChart(world, decide, otherChart),
  ),
  move(
    "mistake",
    {
      en: "A wire's entry is voided for that of another chart, which nobody made",
      fr: "L’inscription d’une broche est annulée pour celle d’un autre dossier, que personne n’a faite",
    },
    (world, decide) => movedToOtherChart(world, decide, otherChart, { isEntered: false }),
  ),
];

/** Two charts of one patient: merged rightly and wrongly, and what is then recorded in which. */
export const mergeMoves: readonly Move[] = [...merging, ...begun, ...acrossCharts];
