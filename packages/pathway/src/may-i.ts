import type { Side, Text } from "@firstray/radiograph";
import type { Facts, Wire } from "@firstray/record";
import { Temporal } from "temporal-polyfill";
import type { Activity, ActivityAnswer } from "./activity.ts";
import type { ActivityRule } from "./activity-rule.ts";
import { askedWhy, askSentence, notYetSentence } from "./activity-sentences.ts";
import { type HeldCourse, heldCourses } from "./held-course.ts";
import type { Protocol } from "./protocol.ts";
import { type ProtocolOf, protocolOfEpisode } from "./protocol-of.ts";
import { wireObligation } from "./wire-obligation.ts";

/**
 * Whether the patient may do something on a day. With two operated feet the stricter answer wins. "Yes" needs the date reached,
 * the visit that the protocol ties to it held, and no wire in where the activity forbids one, and no warning sign open; otherwise the practice is asked.
 * Each foot is asked of its own version of the protocol; what concerns one foot alone is asked of that foot alone.
 * @throws RangeError when a protocol has no rule for the activity, or an episode follows a version that is not known.
 * @source ledger-may-i @source practice-protocol R1 R4 R5
 * @example mayI(builtInProtocols, facts, "sport", today) // { answer: "not-yet", from, sentence, … }
 */
export function mayI(protocolOf: ProtocolOf, facts: Facts, activity: Activity, on: Temporal.PlainDate): ActivityAnswer {
  const answers = operatedFeet(facts, on).flatMap((course) => {
    const protocol = protocolOfEpisode(protocolOf, facts, course.episode);
    const rule = ruleOf(protocol, activity);
    return concerns(rule, course.foot) ? [answerFor(rule, { protocol, facts, course, on })] : [];
  });
  const [strictest] = answers.toSorted(byStrictness);
  return strictest ?? ask(ruleOf(lastFollowed(protocolOf, facts), activity), askedWhy.notOperated);
}

/** Every activity of the protocol on a day; of a foot, those that concern it. */
export function activities(protocolOf: ProtocolOf, facts: Facts, on: Temporal.PlainDate, foot?: Side): readonly ActivityAnswer[] {
  const rules = lastFollowed(protocolOf, facts).activities.filter((rule) => foot === undefined || concerns(rule, foot));
  return rules.map(({ activity }) => mayI(protocolOf, facts, activity, on));
}

function lastFollowed(protocolOf: ProtocolOf, facts: Facts): Protocol {
  return protocolOfEpisode(protocolOf, facts, facts.episodes.at(-1)?.id);
}

function ruleOf({ version, activities: rules }: Protocol, activity: Activity): ActivityRule {
  const rule = rules.find((known) => known.activity === activity);
  if (rule === undefined) throw new RangeError(`protocol ${version} has no rule for the activity ${activity}`);
  return rule;
}

function concerns({ foot: only }: ActivityRule, foot: Side): boolean {
  return only === undefined || only === foot;
}

interface Asked {
  readonly protocol: Protocol;
  readonly facts: Facts;
  readonly course: HeldCourse;
  readonly on: Temporal.PlainDate;
}

/** A sign of either foot, until a person says that it is over, makes every yes a question. */
function answerFor(rule: ActivityRule, asked: Asked): ActivityAnswer {
  const answer = calmAnswerFor(rule, asked);
  const isAlarmed = asked.facts.redFlags.some(({ over }) => over === undefined);
  return answer.answer === "yes" && isAlarmed ? ask(rule, askedWhy.redFlag) : answer;
}

function calmAnswerFor(rule: ActivityRule, asked: Asked): ActivityAnswer {
  const { facts, course, on } = asked;
  if (facts.died !== undefined) return ask(rule, askedWhy.notOperated);
  if (hasUnfinishedReoperation(facts, course)) return ask(rule, askedWhy.operationAhead);
  const wireIn = wiresIn(facts, course).length > 0;
  switch (rule.kind) {
    case "from-operation":
      return yes(rule);
    case "ask":
      return ask(rule, rule.why);
    case "after-wire":
      return afterWire(rule, asked);
    case "from-time": {
      const from = course.operatedOn.add(rule.after);
      if (Temporal.PlainDate.compare(on, from) < 0) return notYet(rule, from);
      if (wireIn) return ask(rule, askedWhy.wireIn);
      return rule.visit === undefined || hasHeld(asked, rule.visit) ? yes(rule) : ask(rule, askedWhy.visitMissing);
    }
  }
}

/** The earliest day the wire is planned to be out; once that has passed, only the practice can say. */
function afterWire(rule: Extract<ActivityRule, { readonly kind: "after-wire" }>, { protocol, facts, course, on }: Asked): ActivityAnswer {
  const dates = wiresIn(facts, course).map((wire) => wireObligation(wire, protocol.wireRemoval.windows).dueOn);
  const from = dates.toSorted(Temporal.PlainDate.compare).at(-1);
  if (from === undefined) return yes(rule);
  return Temporal.PlainDate.compare(on, from) < 0 ? notYet(rule, from) : ask(rule, askedWhy.wireIn);
}

function hasHeld({ protocol, facts, course }: Asked, item: string): boolean {
  const visits = facts.episodes.find(({ id }) => id === course.episode)?.visits ?? [];
  return visits.some((visit) => visit.item === item && (visit.withSurgeon || !protocol.visitsWithSurgeon));
}

/** The latest operated course of each foot on a day. */
function operatedFeet(facts: Facts, on: Temporal.PlainDate): readonly HeldCourse[] {
  const operated = heldCourses(facts).filter(({ operatedOn }) => Temporal.PlainDate.compare(operatedOn, on) <= 0);
  return [...new Map(operated.map((course) => [course.foot, course])).values()];
}

function hasUnfinishedReoperation(facts: Facts, { foot }: HeldCourse): boolean {
  return facts.operations.some(({ feet }) => feet.some((known) => known.foot === foot && known.state.kind === "scheduled"));
}

/** Whatever operation they came from: the foot counts. */
function wiresIn(facts: Facts, { foot }: HeldCourse): readonly Wire[] {
  return facts.wires.filter((wire) => wire.foot === foot && wire.out === undefined);
}

function yes({ activity, title, protocolItem, yes: sentence }: Exclude<ActivityRule, { readonly kind: "ask" }>): ActivityAnswer {
  return { activity, title, protocolItem, answer: "yes", sentence };
}

function ask({ activity, title, protocolItem }: ActivityRule, why: Text): ActivityAnswer {
  return { activity, title, protocolItem, answer: "ask", why, sentence: askSentence(why) };
}

function notYet({ activity, title, protocolItem }: ActivityRule, from: Temporal.PlainDate): ActivityAnswer {
  return { activity, title, protocolItem, answer: "not-yet", from, sentence: notYetSentence(from) };
}

const strictness = { "not-yet": 0, ask: 1, yes: 2 } as const;

/** A definite no is stricter than a question, a later date than an earlier one. */
function byStrictness(one: ActivityAnswer, other: ActivityAnswer): number {
  if (one.answer === "not-yet" && other.answer === "not-yet") return Temporal.PlainDate.compare(other.from, one.from);
  return strictness[one.answer] - strictness[other.answer];
}
