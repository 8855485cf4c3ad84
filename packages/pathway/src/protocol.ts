import type { Text } from "@firstray/radiograph";
import type { QuestionnaireMoment, VisitItem } from "@firstray/record";
import type { ActivityRule } from "./activity-rule.ts";
import type { WindowRule, WireWindows } from "./window-rule.ts";

/** One item of the practice's protocol, in words that its reader understands; patients' items read at about age 12. */
export interface ProtocolEntry {
  /** `A1`, `T6`, `F2` …, or the ledger's rule where the protocol has none. */
  readonly item: string;
  readonly title: Text;
  readonly body: Text;
  /** Key of docs/sources.md. */
  readonly source: string;
}

/** An item that the practice owes, and when. */
export interface OwedEntry extends ProtocolEntry {
  readonly window: WindowRule;
}

/** A visit with the surgeon and the films that belong to it. */
export interface VisitRule extends OwedEntry {
  readonly item: VisitItem;
  /** What its films must say about weight bearing: nothing, or yes or no. */
  readonly weightBearing: "any" | "stated";
}

/**
 * Something that may go wrong. `unverified`: widely said, its source not read; such an entry gives no figure and is marked.
 */
export interface RiskEntry extends ProtocolEntry {
  readonly evidence: "read" | "quoted" | "unverified";
}

/** A step of the operation with what it prescribes. */
export interface TechniqueStep extends ProtocolEntry {
  readonly parameters: readonly TechniqueParameter[];
}

/** A quantity that a step prescribes: one value, or from `low` to `high`. */
export interface TechniqueParameter {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly unit: "mm" | "weeks" | "stitches";
}

/**
 * A questionnaire that the practice uses: its name and the totals it can have. Its questions are its publisher's: the patient answers
 * them on the practice's own licensed copy, and the total is recorded.
 */
export interface QuestionnaireRule {
  /** `Q1`, `Q2` … */
  readonly item: string;
  readonly name: string;
  readonly lowest: number;
  readonly highest: number;
  readonly higherIsBetter: boolean;
  readonly at: readonly QuestionnaireMoment[];
}

/** What I1 and I2 hold a foot against. */
export interface IndicationRules {
  readonly painAndDeformity: ProtocolEntry;
  readonly intermetatarsalAngle: ProtocolEntry & { readonly lowest: number; readonly highest: number };
}

/** The practice's pathway as data; a change is a new version. The wire's rule is code: this only moves it within its bounds. */
export interface Protocol {
  readonly version: number;
  readonly title: Text;
  readonly assessment: readonly ProtocolEntry[];
  readonly indication: IndicationRules;
  readonly reasons: readonly ProtocolEntry[];
  readonly information: readonly ProtocolEntry[];
  /** N1: everything that may go wrong, as the patient reads it. */
  readonly risks: readonly RiskEntry[];
  /** N2: the pages on care after the operation that the patient reads before it. */
  readonly care: readonly ProtocolEntry[];
  readonly technique: readonly TechniqueStep[];
  readonly restrictions: readonly ProtocolEntry[];
  /** Windows before the operation are counted from its day. */
  readonly beforeOperation: {
    readonly films: OwedEntry;
    readonly careRead: OwedEntry;
    readonly consent: OwedEntry;
    readonly consentCopy: OwedEntry;
  };
  readonly recordOutcome: OwedEntry;
  readonly visits: readonly VisitRule[];
  /** Whether only a visit with the surgeon counts. */
  readonly visitsWithSurgeon: boolean;
  /** None where the practice names none: no source of the protocol does. */
  readonly questionnaires: readonly QuestionnaireRule[];
  readonly dressing: OwedEntry;
  readonly wireRemoval: ProtocolEntry & { readonly windows: WireWindows };
  /** Counted from the day the last wire of the foot came out. */
  readonly exercises: ProtocolEntry & {
    readonly programmeDays: number;
    /** The exercises one by one, as the practice teaches them; absent: the sheet alone says them. */
    readonly steps?: readonly ProtocolEntry[];
    readonly instruction: WindowRule;
    readonly start: WindowRule;
    readonly call: WindowRule;
  };
  readonly reconcile: OwedEntry;
  readonly fragment: OwedEntry;
  readonly activities: readonly ActivityRule[];
}
