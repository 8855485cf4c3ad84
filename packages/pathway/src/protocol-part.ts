import type { Text } from "@firstray/radiograph";
import type { ActivityRule } from "./activity-rule.ts";
import type { QuestionnaireRule, TechniqueParameter } from "./protocol.ts";
import type { WindowRule, WireWindows } from "./window-rule.ts";

/** What one part of the protocol holds; each kind is shown and edited in its own way. */
export type PartValue =
  | { readonly kind: "text"; readonly text: Text }
  | { readonly kind: "window"; readonly window: WindowRule }
  | { readonly kind: "wire-windows"; readonly windows: WireWindows }
  /** Degrees, both ends included. */
  | { readonly kind: "range"; readonly lowest: number; readonly highest: number }
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "flag"; readonly flag: boolean }
  | { readonly kind: "parameter"; readonly parameter: TechniqueParameter }
  | { readonly kind: "activity"; readonly rule: ActivityRule }
  /** The whole list: a practice adds to it and takes from it. */
  | { readonly kind: "questionnaires"; readonly questionnaires: readonly QuestionnaireRule[] };

/** Which side of its item a part is. */
export type PartAspect =
  | "title"
  | "text"
  | "window"
  | "range"
  | "parameter"
  | "programme"
  | "instruction"
  | "start"
  | "call"
  | "with-surgeon"
  | "order"
  | "activity"
  | "questionnaires";

/** One thing of a protocol that a practice may set, where it lies in the data, and of which item. */
export interface ProtocolPart {
  /** `visits.2.window`: the fields from the protocol down to it. */
  readonly path: string;
  readonly section: ProtocolSection;
  readonly item: string;
  /** The item's own title. */
  readonly title: Text;
  readonly aspect: PartAspect;
  readonly value: PartValue;
}

/** The chapters of a protocol, in the order of a patient's course. */
export const protocolSections = [
  "assessment",
  "indication",
  "reasons",
  "information",
  "risks",
  "care",
  "before",
  "technique",
  "visits",
  "afterwards",
  "restrictions",
  "activities",
] as const;
export type ProtocolSection = (typeof protocolSections)[number];
