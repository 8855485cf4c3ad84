import type { Text } from "@firstray/radiograph";
import { byKind, count, type Fields, fields, flag, listOf, maybe, numberWithin, oneOf, type Shape, where } from "@firstray/record";
import { activityNames } from "./activity-names.ts";
import type { ActivityRule } from "./activity-rule.ts";
import type {
  IndicationRules,
  OwedEntry,
  Protocol,
  ProtocolEntry,
  QuestionnaireRule,
  RiskEntry,
  TechniqueStep,
  VisitRule,
} from "./protocol.ts";
import type { WindowRule, WireWindows } from "./window-rule.ts";

const longestText = 2000;
const furthestDays = 800;

const words: Shape<string> = where(
  { en: `a text that is not empty and has at most ${longestText} characters`, fr: `un texte non vide d’au plus ${longestText} caractères` },
  (value) => typeof value === "string" && value.trim() !== "" && value.length <= longestText,
);
const text = fields<Text>({ en: words, fr: words });
const days = count(-furthestDays, furthestDays);

type Days = Extract<WindowRule["due"], { readonly days: number }>;
type Months = Extract<WindowRule["due"], { readonly months: number }>;
const inDays = fields<Days>({ days });
const inMonths = fields<Months>({ months: count(0, 24) });
const due: Shape<WindowRule["due"]> = {
  problem: (value, at) => (inMonths.problem(value, at) === undefined ? undefined : inDays.problem(value, at)),
};
const window = fields<WindowRule>({ due, opensDays: days, lateDays: days, escalatesDays: days });
const wireWindows = fields<WireWindows>({ opensDay: days, dueDay: days, lateDay: days, escalatesDay: days });

const entryFields: Fields<ProtocolEntry> = { item: words, title: text, body: text, source: words };
const entry = fields<ProtocolEntry>(entryFields);
const owed = fields<OwedEntry>({ ...entryFields, window });
const visitItem = oneOf("F1", "F2", "F3", "F4");

type Of<Kind extends ActivityRule["kind"]> = Extract<ActivityRule, { readonly kind: Kind }>;
const ruleFields = { activity: oneOf(...activityNames), title: text, protocolItem: words, foot: maybe(oneOf("left", "right")) };
const activity = byKind<ActivityRule>({
  "from-operation": fields<Of<"from-operation">>({ ...ruleFields, kind: oneOf("from-operation"), yes: text }),
  "after-wire": fields<Of<"after-wire">>({ ...ruleFields, kind: oneOf("after-wire"), yes: text }),
  "from-time": fields<Of<"from-time">>({ ...ruleFields, kind: oneOf("from-time"), after: due, visit: maybe(visitItem), yes: text }),
  ask: fields<Of<"ask">>({ ...ruleFields, kind: oneOf("ask"), why: text }),
});

const longestName = 80;
const furthestTotal = 1000;
const instrumentName: Shape<string> = where(
  { en: `a name of at most ${longestName} characters`, fr: `un nom d’au plus ${longestName} caractères` },
  (value) => typeof value === "string" && value.trim() !== "" && value.length <= longestName,
);
const questionnaireItem: Shape<string> = where(
  { en: "an item such as Q1", fr: "un élément tel que Q1" },
  (value) => typeof value === "string" && /^Q[1-9]\d?$/.test(value),
);
const questionnaire = fields<QuestionnaireRule>({
  item: questionnaireItem,
  name: instrumentName,
  lowest: numberWithin(-furthestTotal, furthestTotal),
  highest: numberWithin(-furthestTotal, furthestTotal),
  higherIsBetter: flag,
  at: listOf(oneOf("before", "F1", "F2", "F3", "F4"), 1),
});

const degrees = numberWithin(0, 45);

/** What a version of the protocol looks like, field by field; a field that is forgotten here does not compile. */
export const protocolShape: Shape<Protocol> = fields<Protocol>({
  version: count(1, 1_000_000),
  title: text,
  assessment: listOf(entry),
  indication: fields<IndicationRules>({
    painAndDeformity: entry,
    intermetatarsalAngle: fields<IndicationRules["intermetatarsalAngle"]>({ ...entryFields, lowest: degrees, highest: degrees }),
  }),
  reasons: listOf(entry),
  information: listOf(entry),
  risks: listOf(fields<RiskEntry>({ ...entryFields, evidence: oneOf("read", "quoted", "unverified") })),
  care: listOf(entry),
  technique: listOf(
    fields<TechniqueStep>({
      ...entryFields,
      parameters: listOf(
        fields<TechniqueStep["parameters"][number]>({
          name: words,
          low: numberWithin(0, 1000),
          high: numberWithin(0, 1000),
          unit: oneOf("mm", "weeks", "stitches"),
        }),
      ),
    }),
  ),
  restrictions: listOf(entry),
  beforeOperation: fields<Protocol["beforeOperation"]>({ films: owed, careRead: owed, consent: owed, consentCopy: owed }),
  recordOutcome: owed,
  visits: listOf(fields<VisitRule>({ ...entryFields, item: visitItem, window, weightBearing: oneOf("any", "stated") })),
  visitsWithSurgeon: flag,
  questionnaires: listOf(questionnaire),
  dressing: owed,
  wireRemoval: fields<Protocol["wireRemoval"]>({ ...entryFields, windows: wireWindows }),
  exercises: fields<Protocol["exercises"]>({
    ...entryFields,
    programmeDays: count(1, 365),
    steps: maybe(listOf(entry)),
    instruction: window,
    start: window,
    call: window,
  }),
  reconcile: owed,
  fragment: owed,
  activities: listOf(activity),
});
