import type { Text } from "@firstray/radiograph";
import type { Temporal } from "temporal-polyfill";
import type { activityNames } from "./activity-names.ts";

export type Activity = (typeof activityNames)[number];

/** What one foot, or both, may do on a day, with the sentence the patient reads and the protocol item it stands on. */
export type ActivityAnswer = {
  readonly activity: Activity;
  /** What it is called in a list. */
  readonly title: Text;
  readonly sentence: Text;
  readonly protocolItem: string;
} & (
  | { readonly answer: "yes" }
  /** `from` is the earliest possible date, no promise. */
  | { readonly answer: "not-yet"; readonly from: Temporal.PlainDate }
  | { readonly answer: "ask"; readonly why: Text }
);
