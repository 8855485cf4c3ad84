import { Temporal } from "temporal-polyfill";
import type { Refusal } from "./decision.ts";
import type { Event, EventOf } from "./event.ts";
import { eventIdOf } from "./event-id-of.ts";
import { evolve, historyStates, rejectedFilmsOf } from "./evolve.ts";
import type { Facts, Wire } from "./facts.ts";
import { firstRefusal, type Guard } from "./guard.ts";
import { identityOf } from "./identity-of.ts";
import { isAnother } from "./is-another.ts";
import type { Proposal } from "./proposal.ts";
import { referencesOf } from "./references-of.ts";
import { refused } from "./refused.ts";
import { standingEvents } from "./standing-events.ts";

/** What a void or a correction may do, and to what it needs a second person. @source ledger-4 @source ledger-6 */
export const amendmentGuards: readonly Guard[] = [
  {
    name: "voided-stays-voided",
    refuses: ({ events, facts }) =>
      firstRefusal(amendedBy(events), (target) =>
        historyStates(facts).get(target) === "voided"
          ? refused("invalid", { en: "This entry is already voided.", fr: "Cette inscription est déjà annulée." })
          : undefined,
      ),
  },
  {
    name: "only-statements-are-corrected",
    refuses: ({ events, stated }) =>
      events.some(({ type }, index) => type === "EventCorrected" && isAmendment(stated[index]))
        ? refused("invalid", {
            en: "A correction or a void is not corrected. Correct the entry itself, or void this one.",
            fr: "On ne corrige pas une correction ni une annulation. Corrigez l’inscription elle-même, ou annulez celle-ci.",
          })
        : undefined,
  },
  {
    name: "nothing-rests-on-what-is-voided",
    refuses: ({ events, facts }) =>
      firstRefusal(events, (event) =>
        event.type === "EventVoided" && bearsOthers(facts, event.payload.voids)
          ? refused("invalid", {
              en: "Other entries rest on this one. Correct it, or void those first.",
              fr: "D’autres inscriptions reposent sur celle-ci. Corrigez-la, ou annulez d’abord les autres.",
            })
          : undefined,
      ),
  },
  {
    name: "correction-keeps-identity",
    refuses: ({ events, stated, facts }) =>
      firstRefusal([...events.entries()], ([index, event]) => {
        if (event.type !== "EventCorrected") return undefined;
        const before = facts.history.find(({ id }) => id === event.payload.corrects);
        const after = stated[index];
        if (before === undefined || after === undefined || identityOf(before) === identityOf(after)) return undefined;
        return refused("invalid", {
          en: "A correction keeps the id of what it corrects. Void this entry and make a new one instead.",
          fr: "Une correction garde l’identifiant de ce qu’elle corrige. Annulez plutôt cette inscription et faites-en une nouvelle.",
        });
      }),
  },
  {
    name: "second-person-for-a-voided-wire",
    refuses: (proposal) => (goneWires(proposal).length > 0 ? secondPersonRefusal(proposal, "voided") : undefined),
  },
  {
    name: "ground-for-a-voided-wire",
    refuses: (proposal) =>
      goneWires(proposal).length > 0 && !proposal.events.some((event) => event.type === "EventVoided" && hasGround(event, proposal))
        ? refused(
            "ground-needed",
            {
              en: "A wire's entry is voided only when another entry takes its place or a film or an examination shows no wire. Until then the removal stays owed.",
              fr: "On n’annule l’inscription d’une broche que si une autre inscription la remplace ou si une radiographie ou un examen montre qu’il n’y a pas de broche. D’ici là, le retrait reste dû.",
            },
            "ground",
          )
        : undefined,
  },
  {
    name: "second-person-for-a-later-wire",
    refuses: (proposal) =>
      changedWires(proposal).some(([before, after]) => isDueLater(before, after)) ? secondPersonRefusal(proposal, "later") : undefined,
  },
  {
    name: "second-person-for-a-wire-in-the-other-foot",
    refuses: (proposal) =>
      changedWires(proposal).some(([before, after]) => before.foot !== after.foot) ? secondPersonRefusal(proposal, "foot") : undefined,
  },
  {
    name: "second-person-for-a-death",
    refuses: ({ stated, context }) =>
      firstRefusal(stated, (event) =>
        event.type === "PatientDied" && !isAnother(event.payload.secondPerson, context.actor)
          ? refused(
              "second-person-needed",
              {
                en: "A death is recorded by two people: name the second person, not yourself.",
                fr: "Un décès est inscrit par deux personnes : nommez la deuxième, autre que vous.",
              },
              "second-person",
            )
          : undefined,
      ),
  },
];

const secondPersonSentences = {
  voided: {
    en: "Voiding a wire's entry needs a second person: name someone other than yourself.",
    fr: "L’annulation de l’inscription d’une broche demande une deuxième personne : nommez quelqu’un d’autre que vous.",
  },
  later: {
    en: "This correction makes a wire's removal due later. It needs a second person: name someone other than yourself.",
    fr: "Cette correction retarde l’échéance du retrait d’une broche. Elle demande une deuxième personne : nommez quelqu’un d’autre que vous.",
  },
  foot: {
    en: "This correction moves a wire to the other foot. It needs a second person: name someone other than yourself.",
    fr: "Cette correction déplace une broche vers l’autre pied. Elle demande une deuxième personne : nommez quelqu’un d’autre que vous.",
  },
} as const;

function secondPersonRefusal({ events, context }: Proposal, why: keyof typeof secondPersonSentences): Refusal | undefined {
  const named = events.some(
    (event) => (event.type === "EventVoided" || event.type === "EventCorrected") && isAnother(event.payload.secondPerson, context.actor),
  );
  return named ? undefined : refused("second-person-needed", secondPersonSentences[why], "second-person");
}

function isAmendment(event: Event | undefined): boolean {
  return event?.type === "EventCorrected" || event?.type === "EventVoided";
}

/** The patient bears the whole record; an episode bears what names it. */
function bearsOthers(facts: Facts, id: string): boolean {
  const standing = standingEvents(facts.history, rejectedFilmsOf(facts));
  const event = standing.find((known) => known.id === id);
  if (event?.type === "PatientRegistered") return true;
  if (event?.type !== "EpisodeOpened") return false;
  const { episode } = event.payload;
  return standing.some((other) => referencesOf(other).episodes.some((named) => named.episode === episode));
}

function amendedBy(events: readonly Event[]): readonly string[] {
  return events.flatMap((event) =>
    event.type === "EventVoided" ? [event.payload.voids] : event.type === "EventCorrected" ? [event.payload.corrects] : [],
  );
}

/** The ledger's wires before an amendment, each with what it would be after; nothing when the wire would be gone. */
function amendedWires({ events, facts }: Proposal): readonly (readonly [before: Wire, after: Wire | undefined])[] {
  if (amendedBy(events).length === 0) return [];
  const after = events.reduce(evolve, facts);
  return facts.wires.map((wire) => [wire, after.wires.find(({ id }) => id === wire.id)]);
}

function goneWires(proposal: Proposal): readonly Wire[] {
  return amendedWires(proposal).flatMap(([before, after]) => (after === undefined ? [before] : []));
}

function changedWires(proposal: Proposal): readonly (readonly [before: Wire, after: Wire])[] {
  return amendedWires(proposal).flatMap(([before, after]) => (after === undefined ? [] : [[before, after] as const]));
}

/** Between a known and an unknown day of insertion the earliest and the latest removal that the ledger allows decide. */
function isDueLater(before: Wire, after: Wire): boolean {
  if (before.insertedOn !== undefined && after.insertedOn !== undefined)
    return Temporal.PlainDate.compare(after.insertedOn, before.insertedOn) > 0;
  const earliest = before.insertedOn?.add({ days: 14 }) ?? before.reported.on;
  const latest = after.insertedOn?.add({ days: 42 }) ?? after.reported.on;
  return Temporal.PlainDate.compare(latest, earliest) > 0;
}

/** A replacing insertion of this record that stands, the same wire entered in another chart together with the void, or a film or an examination; a document alone shows no foot. */
function hasGround({ payload: { voids, ground } }: EventOf<"EventVoided">, { command, events, facts, context }: Proposal): boolean {
  if (ground === undefined) return false;
  if (ground.kind === "no-wire-seen") return ground.evidence.kind !== "document";
  if (ground.kind === "other-chart")
    return ground.patient === context.insertedElsewhere?.patient && ground.event === context.insertedElsewhere.event;
  if (ground.event === eventIdOf(command.id, 2)) return events[1]?.type === "WireInserted";
  const replacing = facts.history.find(({ id }) => id === ground.event);
  return replacing?.type === "WireInserted" && replacing.id !== voids && historyStates(facts).get(replacing.id) !== "voided";
}
