import type { CommandPayloads } from "@firstray/record";
import { deskMove } from "./desk-move.ts";
import type { Move } from "./move.ts";
import data from "./signed-plan.json" with { type: "json" };

// The file was written by the planner itself; the record checks its shape again with every command.
const signed = data.plan as unknown as CommandPayloads["SignPlan"];
const forbidden = { ...signed, plan: "plan-2", ...data.forbidden } as unknown as CommandPayloads["SignPlan"];
const result = data.result as unknown as CommandPayloads["CompareWithPlan"];

/** The landmarks on which the plan is drawn. */
export const plannedLandmarks = signed.landmarks;

/** Plans signed rightly and wrongly, and what is held against them, around a foot whose operation is ahead. */
export const planMoves: readonly Move[] = [
  deskMove("right", { en: "A plan is signed", fr: "Un plan est signé" }, "SignPlan", ({ facts }) =>
    facts.plans.length > 0 ? undefined : signed,
  ),
  deskMove("mistake", { en: "The signed plan is signed again", fr: "Le plan signé est signé de nouveau" }, "SignPlan", ({ facts }) =>
    facts.plans.length > 0 ? signed : undefined,
  ),
  deskMove("mistake", { en: "A plan beyond its limits is signed", fr: "Un plan hors limites est signé" }, "SignPlan", forbidden),
  deskMove(
    "mistake",
    { en: "A plan is signed on a film that nobody measured", fr: "Un plan est signé sur une radiographie non mesurée" },
    "SignPlan",
    {
      ...signed,
      film: "film-u",
    },
  ),
  deskMove(
    "mistake",
    { en: "The plan is held against its own film", fr: "Le plan est comparé à sa propre radiographie" },
    "CompareWithPlan",
    ({ facts }) => (facts.plans.length > 0 ? result : undefined),
  ),
];
