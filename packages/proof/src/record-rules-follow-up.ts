import type { RecordRule } from "./record-rule.ts";

/** The longest that nobody looks at a hindered wire, in days. @source ledger-5 */
const longestStepDays = 28;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What is done about what is owed is about something that is there. */
export const followUpRules: readonly RecordRule[] = [
  {
    name: "a-hindrance-is-a-wires",
    title: {
      en: "what is hindered, or no longer, is a wire in that foot",
      fr: "ce qui est empêché, ou ne l’est plus, est une broche de ce pied",
    },
    isBroken: ({ before, events }) => {
      const wiresOf = (foot: string) => before.wires.filter((wire) => wire.foot === foot && wire.out === undefined);
      return events.some((event) => {
        if (event.type === "RemovalHindered") return event.payload.feet.some((foot) => wiresOf(foot).length === 0);
        if (event.type !== "HindranceEnded") return false;
        return event.payload.feet.some((foot) => wiresOf(foot).every(({ hindered }) => hindered?.hindrance !== event.payload.hindrance));
      });
    },
  },
  {
    name: "a-hindered-wire-is-looked-at-within-four-weeks",
    title: { en: "a hindered wire is looked at again within 28 days", fr: "une broche empêchée est revue dans les 28 jours" },
    isBroken: ({ events }) =>
      events.some((event) => event.type === "RemovalHindered" && days(event.occurredOn, event.payload.nextOn) > longestStepDays),
  },
  {
    name: "only-what-is-there-is-followed-up",
    title: {
      en: "what is assigned, acknowledged, called or confirmed is of this record",
      fr: "ce qu’on confie, reconnaît, rappelle ou confirme est de ce dossier",
    },
    isBroken: ({ before, events }) =>
      events.some((event) => {
        if (event.type === "ObligationAssigned")
          return (
            before.episodes.every(({ id }) => !event.payload.obligation.includes(id)) &&
            before.wires.every(({ id }) => !event.payload.obligation.includes(id))
          );
        if (event.type === "RedFlagAcknowledged") return before.redFlags.every(({ reported }) => reported.event !== event.payload.report);
        if (event.type === "CallBackMade") return before.callBacks.every(({ requested }) => requested.event !== event.payload.request);
        if (event.type === "ClinicDayArranged")
          return before.operations.every(({ feet }) =>
            feet.every(({ withoutClinicDay }) => !withoutClinicDay?.items.includes(event.payload.item)),
          );
        return (
          event.type === "RestoreGapConfirmed" &&
          before.gaps.every(({ subject }) => `reconcile-gap:${subject}` !== event.payload.obligation)
        );
      }),
  },
  {
    name: "an-episode-follows-a-version-that-is-there",
    title: {
      en: "an episode begins with the newest protocol and moves to another that is there",
      fr: "un épisode commence au protocole le plus récent et passe à un autre qui existe",
    },
    isBroken: ({ before, events, context: { newestProtocolVersion: newest = 1 } }) =>
      events.some((event) => {
        if (event.type === "EpisodeOpened") return event.payload.protocolVersion !== newest;
        if (event.type !== "ProtocolVersionAdopted") return false;
        const { episode, version } = event.payload;
        return version > newest || before.episodes.some(({ id, protocolVersion }) => id === episode && protocolVersion === version);
      }),
  },
];
