import type { Event, Facts } from "@firstray/record";
import type { RecordRule } from "./record-rule.ts";

interface Named {
  readonly episode: string;
  readonly foot?: string;
}

/** Episodes that an event speaks of, read from whatever its payload has. */
function episodesNamed({ type, payload }: Event): readonly Named[] {
  if (type === "EpisodeOpened") return payload.reoperationOf === undefined ? [] : [{ episode: payload.reoperationOf, foot: payload.foot }];
  if ("visits" in payload) return payload.visits;
  if (type === "OperationHeld" || type === "OperationScheduled") return payload.feet;
  return "episode" in payload ? [{ episode: payload.episode }] : [];
}

const episodeOf = (facts: Facts, id: string) => facts.episodes.find((episode) => episode.id === id);

/** A record is one patient's, and its course makes sense. */
export const courseRules: readonly RecordRule[] = [
  {
    name: "one-patient-first",
    title: { en: "a record begins with its patient, registered once", fr: "un dossier commence par sa personne, inscrite une fois" },
    isBroken: ({ before, events }) => events.some(({ type }) => (type === "PatientRegistered") !== (before.patient === undefined)),
  },
  {
    name: "known-episodes",
    title: { en: "every episode spoken of is there, and of that foot", fr: "tout épisode nommé existe, et c’est celui du pied" },
    isBroken: ({ before, events }) =>
      events.flatMap(episodesNamed).some(({ episode, foot }) => {
        const known = episodeOf(before, episode);
        return known === undefined || (foot !== undefined && known.foot !== foot);
      }),
  },
  {
    name: "one-open-episode-a-foot",
    title: { en: "a foot has one open episode, but for a re-operation's", fr: "un pied a un seul épisode ouvert, réopération à part" },
    isBroken: ({ before, events }) =>
      events.some(
        (event) =>
          event.type === "EpisodeOpened" &&
          before.episodes.some(
            ({ id, foot, closed }) => foot === event.payload.foot && closed === undefined && id !== event.payload.reoperationOf,
          ),
      ),
  },
  {
    name: "completed-without-wires",
    title: {
      en: "no episode is completed with a wire owed in its foot",
      fr: "aucun épisode n’est terminé avec une broche due dans son pied",
    },
    isBroken: ({ before, events, context: { wiresInOtherCharts = [] } }) =>
      events.some((event) => {
        if (event.type !== "EpisodeClosed" || event.payload.outcome === "moved-away" || event.payload.outcome === "withdrew") return false;
        const foot = episodeOf(before, event.payload.episode)?.foot;
        const isOwed = before.wires.some((wire) => wire.foot === foot && wire.out === undefined);
        return before.died === undefined && (isOwed || wiresInOtherCharts.some((side) => side === foot));
      }),
  },
  {
    name: "one-operation-in-the-calendar",
    title: {
      en: "a foot has one operation in the calendar, its episode open",
      fr: "un pied a une seule opération au programme, son épisode ouvert",
    },
    isBroken: ({ before, events }) =>
      events.some(
        (event) =>
          event.type === "OperationScheduled" &&
          event.payload.feet.some(
            ({ foot, episode }) =>
              episodeOf(before, episode)?.closed !== undefined ||
              before.operations.some(({ feet }) => feet.some((known) => known.foot === foot && known.state.kind === "scheduled")),
          ),
      ),
  },
  {
    name: "an-operation-has-one-outcome",
    title: {
      en: "an operation is held once, and only a scheduled one is not held",
      fr: "une opération a lieu une fois, et seule une opération prévue n’a pas lieu",
    },
    isBroken: ({ before, events }) => {
      const stateOf = (id: string, foot: string) =>
        before.operations.find((known) => known.id === id)?.feet.find((known) => known.foot === foot)?.state.kind;
      return events.some((event) => {
        if (event.type === "OperationHeld") return event.payload.feet.some(({ foot }) => stateOf(event.payload.operation, foot) === "held");
        if (event.type !== "OperationNotHeld") return false;
        return event.payload.feet.some((foot) => ["held", undefined].includes(stateOf(event.payload.operation, foot)));
      });
    },
  },
  {
    name: "a-visit-is-held-once",
    title: { en: "a visit alone is recorded once for a foot", fr: "une visite seule est inscrite une fois par pied" },
    isBroken: ({ before, events }) => {
      const [event, ...more] = events;
      if (event?.type !== "VisitHeld" || more.some(({ type }) => type === "WireRemoved")) return false;
      const { visits, withSurgeon } = event.payload;
      return visits.some(({ item, episode }) =>
        episodeOf(before, episode)?.visits.some((held) => held.item === item && (held.withSurgeon || !withSurgeon)),
      );
    },
  },
  {
    name: "only-what-is-owed-is-settled",
    title: { en: "what is settled or waived was owed, and may be", fr: "ce qu’on règle ou à quoi on renonce était dû, et peut l’être" },
    isBroken: ({ before, events }) =>
      events.some((event) => {
        if (event.type === "ReconcileSettled")
          return before.discrepancies.every(({ subject }) => `reconcile:${subject}` !== event.payload.obligation);
        if (event.type !== "ObligationWaived") return false;
        const [kind = "", subject = ""] = event.payload.obligation.split(":");
        const owners = [...before.episodes.map(({ id }) => id), ...before.fragments.map(({ evidence }) => evidence.event)];
        return (
          ["wire-removal", "record-outcome", "reconcile", "reconcile-gap"].includes(kind) ||
          !owners.some((id) => subject.split("/").includes(id))
        );
      }),
  },
  {
    name: "a-waiver-has-a-name-and-a-reason",
    title: { en: "who waives is a surgeon or a nurse, and says why", fr: "qui renonce est chirurgien ou infirmière, et dit pourquoi" },
    isBroken: ({ events }) =>
      events.some(
        ({ type, actor, reason }) =>
          type === "ObligationWaived" &&
          (actor.kind !== "staff" || !["surgeon", "nurse"].includes(actor.role) || (reason ?? "").trim() === ""),
      ),
  },
];
