import { randomUUID } from "node:crypto";
import { type Correction, noCorrection, publishedPlanSettings, usualExecutionSpread } from "@firstray/osteotomy";
import type { DemoFoot } from "./course.ts";
import type { AddedFilm, Scribe } from "./scribe.ts";

/** Brings both angles of the plannable foot to their targets. */
const correction: Correction = { ...noCorrection, lateralShift: 6.5, varusTiltDegrees: 10.5, kerf: 2 };

/** The surgeon signs a plan on a measured film of the foot; its id. */
export async function signPlan(scribe: Scribe, day: number, { id: film }: AddedFilm, { episode }: DemoFoot): Promise<string> {
  const plan = randomUUID();
  const by = { correction, settings: publishedPlanSettings, execution: usualExecutionSpread };
  await scribe.enter(day, "surgeon", { type: "SignPlan", payload: { plan, film, episode, ...by, revision: 0 } });
  return plan;
}
