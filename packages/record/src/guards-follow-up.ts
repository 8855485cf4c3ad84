import type { Side } from "@firstray/radiograph";
import { Temporal } from "temporal-polyfill";
import type { Facts, Wire } from "./facts.ts";
import { firstRefusal, type Guard } from "./guard.ts";
import { isOfThisRecord } from "./is-of-this-record.ts";
import { nothingOwed } from "./nothing-owed.ts";
import { refused } from "./refused.ts";

/** The longest that nobody looks at a wire whose removal is hindered. */
const longestStepDays = 28;

/** What is done about what is owed: only about what is there, and never put off without end. */
export const followUpGuards: readonly Guard[] = [
  {
    name: "a-wire-in-to-be-hindered",
    refuses: ({ command, facts }) =>
      command.type === "RecordHindrance" && !command.payload.feet.every((foot) => wiresIn(facts, foot).length > 0)
        ? refused("invalid", {
            en: "No wire is in this foot. Choose the foot with the wire; other visits and calls are waived with their reason.",
            fr: "Aucune broche n’est en place dans ce pied. Choisissez le pied qui porte la broche; pour les autres visites et appels, renoncez-y en donnant la raison.",
          })
        : undefined,
  },
  {
    name: "next-step-within-four-weeks",
    refuses: ({ stated }) =>
      firstRefusal(stated, (event) => {
        if (event.type !== "RemovalHindered") return undefined;
        const on = Temporal.PlainDate.from(event.occurredOn);
        const days = on.until(event.payload.nextOn, { largestUnit: "day" }).days;
        if (days >= 0 && days <= longestStepDays) return undefined;
        return refused("invalid", {
          en: `The next step is on that day or at most ${longestStepDays} days after it. Choose an earlier day; it can be set again then.`,
          fr: `La prochaine étape a lieu le jour même ou au plus tard ${longestStepDays} jours après. Choisissez une date plus proche; elle pourra être fixée de nouveau.`,
        });
      }),
  },
  {
    name: "a-hindrance-to-end",
    refuses: ({ command, facts }) =>
      command.type === "EndHindrance" && !command.payload.feet.every((foot) => isHindered(facts, foot, command.payload.hindrance))
        ? refused("invalid", {
            en: "Nothing of this kind stands in the way of a removal in this foot. Load the page again to see what does.",
            fr: "Rien de tel n’empêche un retrait dans ce pied. Rechargez la page pour voir ce qu’il en est.",
          })
        : undefined,
  },
  {
    name: "assignment-of-something-of-this-record",
    refuses: ({ stated, facts }) =>
      firstRefusal(stated, (event) =>
        event.type === "ObligationAssigned" && !isOfThisRecord(facts, event.payload.obligation) ? nothingOwed : undefined,
      ),
  },
  {
    name: "red-flag-known",
    refuses: ({ stated, facts }) =>
      firstRefusal(stated, (event) =>
        event.type === "RedFlagAcknowledged" && facts.redFlags.every(({ reported }) => reported.event !== event.payload.report)
          ? nothingOwed
          : undefined,
      ),
  },
  {
    name: "call-back-known",
    refuses: ({ stated, facts }) =>
      firstRefusal(stated, (event) =>
        event.type === "CallBackMade" && facts.callBacks.every(({ requested }) => requested.event !== event.payload.request)
          ? nothingOwed
          : undefined,
      ),
  },
  {
    name: "clinic-day-missing",
    refuses: ({ stated, facts }) =>
      firstRefusal(stated, (event) => {
        if (event.type !== "ClinicDayArranged") return undefined;
        const { operation, foot, item } = event.payload;
        const operated = facts.operations.find(({ id }) => id === operation)?.feet.find((known) => known.foot === foot);
        return operated?.withoutClinicDay?.items.includes(item) === true ? undefined : nothingOwed;
      }),
  },
  {
    name: "restore-gap-known",
    refuses: ({ stated, facts }) =>
      firstRefusal(stated, (event) =>
        event.type === "RestoreGapConfirmed" && facts.gaps.every(({ subject }) => `reconcile-gap:${subject}` !== event.payload.obligation)
          ? nothingOwed
          : undefined,
      ),
  },
];

function wiresIn({ wires }: Facts, foot: Side): readonly Wire[] {
  return wires.filter((wire) => wire.foot === foot && wire.out === undefined);
}

function isHindered(facts: Facts, foot: Side, hindrance: string): boolean {
  return wiresIn(facts, foot).some(({ hindered }) => hindered?.hindrance === hindrance);
}
