import type { Pathway } from "@firstray/pathway";
import type { Temporal } from "temporal-polyfill";
import type { Language } from "./command.ts";

/** A pathway with the days that it was asked for. */
export type AskedPathway = { readonly operatedOn: Temporal.PlainDate; readonly on: Temporal.PlainDate; readonly pathway: Pathway };

/** A pathway as JSON: days as ISO 8601, texts in one language. */
export function pathwayJson({ operatedOn, on, pathway }: AskedPathway, language: Language): string {
  const visits = pathway.visits.map(({ item, foot, opensOn, dueOn, lateOn }) => ({ item, foot, opensOn, dueOn, lateOn }));
  const obligations = pathway.obligations.map(({ kind, foot, opensOn, dueOn, lateOn, escalatesOn, owner, protocolItem }) => {
    return { kind, foot, opensOn, dueOn, lateOn, escalatesOn, owner, protocolItem };
  });
  const activities = pathway.activities.map((activity) => ({
    activity: activity.activity,
    answer: activity.answer,
    ...(activity.answer === "not-yet" && { from: activity.from }),
    ...(activity.answer === "ask" && { why: activity.why[language] }),
  }));
  return JSON.stringify({ operatedOn, on, visits, obligations, activities }, undefined, 2);
}
