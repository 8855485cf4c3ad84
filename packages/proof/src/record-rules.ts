import type { Invariant } from "./invariant.ts";
import type { RecordRule } from "./record-rule.ts";
import { amendmentRules } from "./record-rules-amendment.ts";
import { bookingRules } from "./record-rules-booking.ts";
import { courseRules } from "./record-rules-course.ts";
import { filmRules } from "./record-rules-film.ts";
import { followUpRules } from "./record-rules-follow-up.ts";
import { mergeRules } from "./record-rules-merge.ts";
import { planRules } from "./record-rules-plan.ts";
import { splitRules } from "./record-rules-split.ts";

const rules: readonly RecordRule[] = [
  ...courseRules,
  ...followUpRules,
  ...filmRules,
  ...splitRules,
  ...mergeRules,
  ...bookingRules,
  ...planRules,
  ...amendmentRules,
];

/** The rules as invariants of a world: none was broken by what the last move entered. */
export const recordRules: readonly Invariant[] = rules.map(({ name, title, isBroken }) => ({
  name,
  title,
  broken: ({ entries }) =>
    entries.some((entry) => entry.events.length > 0 && isBroken(entry))
      ? `${name}: ${entries.at(-1)?.command.type} was recorded`
      : undefined,
}));
