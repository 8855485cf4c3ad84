import { type Event, type Facts, historyStates } from "@firstray/record";
import type { RecordRule } from "./record-rule.ts";
import type { Entry } from "./world.ts";

/** Days before today that nobody is asked about. @source ledger-6 */
const unaskedDays = 7;
/** The first day on which a removal is not early. @source ledger-obligations */
const firstRemovalDay = 25;

const targetOf = (event: Event): string | undefined =>
  event.type === "EventVoided" ? event.payload.voids : event.type === "EventCorrected" ? event.payload.corrects : undefined;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const named = (facts: Facts, id: string | undefined): Event | undefined => facts.history.find((event) => event.id === id);

/** Whether another person than the actor put a name to any of these events. */
function isSeconded({ events, context: { actor } }: Entry): boolean {
  return events.some(({ payload }) => {
    const person = "secondPerson" in payload ? payload.secondPerson?.trim().toLowerCase() : undefined;
    return (
      person !== undefined &&
      person !== "" &&
      !(actor.kind === "staff" && [actor.id, actor.name].some((own) => own.toLowerCase() === person))
    );
  });
}

/** What an event says a thing's id is. */
function identity(payload: unknown): unknown {
  const { wire, operation, episode, film } = Object(payload);
  return wire ?? film ?? operation ?? episode;
}

/** A mistake is put right by a later entry that names the earlier one, and the earlier one bears it. */
export const amendmentRules: readonly RecordRule[] = [
  {
    name: "an-amendment-names-a-standing-statement",
    title: {
      en: "what is voided or corrected is there, stands, and is a statement",
      fr: "ce qu’on annule ou corrige existe, tient, et est une déclaration",
    },
    isBroken: ({ before, events }) =>
      events.some((event) => {
        const target = targetOf(event);
        if (target === undefined) return false;
        const amended = named(before, target);
        const isAmendment = amended?.type === "EventCorrected" || amended?.type === "EventVoided";
        return amended === undefined || historyStates(before).get(target) === "voided" || (event.type === "EventCorrected" && isAmendment);
      }),
  },
  {
    name: "nothing-hangs-in-the-air",
    title: { en: "nothing is voided that other entries rest on", fr: "on n’annule rien sur quoi d’autres inscriptions reposent" },
    isBroken: ({ before, events }) =>
      events.some((event) => {
        const amended = event.type === "EventVoided" ? named(before, event.payload.voids) : undefined;
        if (amended?.type === "PatientRegistered") return true;
        return (
          amended?.type === "EpisodeOpened" &&
          before.operations.some(({ feet }) => feet.some(({ episode }) => episode === amended.payload.episode))
        );
      }),
  },
  {
    name: "a-correction-speaks-of-the-same-thing",
    title: { en: "a correction keeps the id of its thing", fr: "une correction garde l’identifiant de son objet" },
    isBroken: ({ before, events }) =>
      events.some((event) => {
        const amended = event.type === "EventCorrected" ? named(before, event.payload.corrects) : undefined;
        const bears =
          amended !== undefined &&
          ["EpisodeOpened", "FilmAdded", "OperationScheduled", "OperationHeld", "WireInserted"].includes(amended.type);
        return bears && event.type === "EventCorrected" && identity(event.payload.payload) !== identity(amended.payload);
      }),
  },
  {
    name: "a-wire-moves-before-two-people",
    title: {
      en: "a wire's entry is voided, moved or made due later by two people",
      fr: "l’inscription d’une broche est annulée, déplacée ou repoussée par deux personnes",
    },
    isBroken: (entry) =>
      !isSeconded(entry) &&
      entry.events.some((event) => {
        const amended = named(entry.before, targetOf(event));
        if (amended?.type !== "WireInserted") return false;
        if (event.type !== "EventCorrected") return true;
        const { foot, insertedOn = "" } = Object(event.payload.payload);
        return foot !== amended.payload.foot || insertedOn > (amended.payload.insertedOn ?? "");
      }),
  },
  {
    name: "a-death-has-two-witnesses",
    title: { en: "a death is recorded by two people", fr: "un décès est inscrit par deux personnes" },
    isBroken: (entry) => entry.events.some(({ type }) => type === "PatientDied") && !isSeconded(entry),
  },
  {
    name: "odd-dates-are-confirmed",
    title: { en: "a date in the future or over a week back was confirmed", fr: "une date future ou de plus d’une semaine a été confirmée" },
    isBroken: ({ command, context: { today } }) => {
      const back = days(command.occurredOn, today);
      return command.confirmed !== true && (back < 0 || back > unaskedDays);
    },
  },
  {
    name: "an-early-removal-says-why",
    title: { en: "a removal before day 25 has its reason", fr: "un retrait avant le jour 25 a son motif" },
    isBroken: ({ before, events }) =>
      events.some(
        ({ type, payload, occurredOn, reason }) =>
          type === "WireRemoved" &&
          (reason ?? "").trim() === "" &&
          before.wires.some(
            ({ id, insertedOn }) =>
              payload.wires.includes(id) && insertedOn !== undefined && days(insertedOn.toString(), occurredOn) < firstRemovalDay,
          ),
      ),
  },
];
