import type { Side } from "@firstray/radiograph";
import type { Refusal } from "./decision.ts";
import type { Facts, OperationFoot } from "./facts.ts";
import { firstRefusal, type Guard } from "./guard.ts";
import type { OperationId } from "./ids.ts";
import { isOfThisRecord } from "./is-of-this-record.ts";
import { nothingOwed } from "./nothing-owed.ts";
import { refused } from "./refused.ts";
import { isWaivable } from "./waivable.ts";

/** What does not follow from where the episode or the operation stands. Facts about the body are not among these. */
export const courseGuards: readonly Guard[] = [
  {
    name: "one-open-episode-per-foot",
    refuses: ({ command, facts }) => {
      if (command.type !== "OpenEpisode") return undefined;
      const { foot, reoperationOf, episode } = command.payload;
      if (facts.episodes.some(({ id }) => id === episode)) return alreadyThere;
      const open = facts.episodes.find((known) => known.foot === foot && known.closed === undefined && known.id !== reoperationOf);
      return open === undefined
        ? undefined
        : refused("episode-open-for-foot", {
            en: "This foot already has an open episode. Continue in it, or open the new one as its re-operation.",
            fr: "Ce pied a déjà un épisode ouvert. Poursuivez-le, ou ouvrez le nouveau comme sa réopération.",
          });
    },
  },
  {
    name: "episode-not-completed-with-a-wire-in",
    refuses: ({ stated, facts }) =>
      firstRefusal(stated, (event) => {
        if (event.type !== "EpisodeClosed") return undefined;
        const { episode: id, outcome } = event.payload;
        const foot = facts.episodes.find((episode) => episode.id === id)?.foot;
        const wireIn = facts.died === undefined && facts.wires.some((wire) => wire.foot === foot && wire.out === undefined);
        if (!wireIn || outcome === "moved-away" || outcome === "withdrew") return undefined;
        return refused("wire-still-in", {
          en: "A wire is still in this foot. Record that it is out, with its evidence, before the episode is closed this way.",
          fr: "Une broche est encore dans ce pied. Inscrivez son retrait, avec sa preuve, avant de clore l’épisode de cette façon.",
        });
      }),
  },
  {
    name: "episode-not-completed-with-a-wire-in-another-chart",
    refuses: ({ stated, facts, context: { wiresInOtherCharts = [] } }) =>
      firstRefusal(stated, (event) => {
        if (event.type !== "EpisodeClosed" || facts.died !== undefined) return undefined;
        const { episode: id, outcome } = event.payload;
        const foot = facts.episodes.find((episode) => episode.id === id)?.foot;
        if (foot === undefined || !wiresInOtherCharts.includes(foot) || outcome === "moved-away" || outcome === "withdrew")
          return undefined;
        return refused("wire-still-in", {
          en: "A wire of this foot is still owed in another chart of the same person. Record there that it is out, before the episode is closed this way.",
          fr: "Une broche de ce pied est encore due dans un autre dossier de la même personne. Inscrivez-y son retrait avant de clore l’épisode de cette façon.",
        });
      }),
  },
  {
    name: "one-scheduled-operation-per-foot",
    refuses: ({ command, facts }) => {
      if (command.type !== "ScheduleOperation") return undefined;
      if (facts.operations.some(({ id }) => id === command.payload.operation)) return alreadyThere;
      return firstRefusal(command.payload.feet, ({ episode: id, foot }) => scheduleRefusal(facts, id, foot));
    },
  },
  {
    name: "operation-known",
    refuses: ({ command, facts }) =>
      command.type !== "RecordOperationNotHeld" ||
      command.payload.feet.every((foot) => operationFoot(facts, command.payload.operation, foot) !== undefined)
        ? undefined
        : refused("no-such-operation", {
            en: "No such operation is scheduled for this foot.",
            fr: "Aucune opération de ce genre n’est prévue pour ce pied.",
          }),
  },
  {
    name: "operation-not-already-held",
    refuses: ({ command, facts }) => {
      if (command.type !== "RecordOperationNotHeld" && command.type !== "RecordOperationHeld") return undefined;
      const { operation } = command.payload;
      const feet = command.type === "RecordOperationHeld" ? command.payload.feet.map(({ foot }) => foot) : command.payload.feet;
      const held = feet.some((foot) => operationFoot(facts, operation, foot)?.state.kind === "held");
      return held
        ? refused("operation-settled", {
            en: "This operation is already recorded as held. Correct that entry instead.",
            fr: "Cette opération est déjà inscrite comme faite. Corrigez plutôt cette inscription.",
          })
        : undefined;
    },
  },
  {
    name: "visit-held-once",
    refuses: ({ command, facts }) => {
      if (command.type !== "RecordVisit" || (command.payload.wiresRemoved ?? []).length > 0) return undefined;
      const { visits, withSurgeon } = command.payload;
      const again = visits.some(({ item, episode }) =>
        facts.episodes.find(({ id }) => id === episode)?.visits.some((held) => held.item === item && (held.withSurgeon || !withSurgeon)),
      );
      return again
        ? refused("visit-already-held", {
            en: "This visit is already recorded for this foot. Correct that entry instead.",
            fr: "Cette visite est déjà inscrite pour ce pied. Corrigez plutôt cette inscription.",
          })
        : undefined;
    },
  },
  {
    name: "reconcile-known",
    refuses: ({ stated, facts }) =>
      firstRefusal(stated, (event) => {
        if (event.type !== "ReconcileSettled") return undefined;
        const known = facts.discrepancies.some(({ subject }) => `reconcile:${subject}` === event.payload.obligation);
        return known ? undefined : nothingOwed;
      }),
  },
  {
    name: "waiver-of-something-that-may-be-waived",
    refuses: ({ stated }) =>
      firstRefusal(stated, (event) => {
        if (event.type !== "ObligationWaived" || isWaivable(event.payload.obligation)) return undefined;
        return refused("cannot-waive", {
          en: "This cannot be waived: only evidence ends it. Record what happened instead.",
          fr: "On ne peut pas y renoncer : seule une preuve y met fin. Inscrivez plutôt ce qui s’est passé.",
        });
      }),
  },
  {
    name: "waiver-of-something-of-this-record",
    refuses: ({ stated, facts }) =>
      firstRefusal(stated, (event) =>
        event.type === "ObligationWaived" && !isOfThisRecord(facts, event.payload.obligation) ? nothingOwed : undefined,
      ),
  },
  {
    name: "waiver-by-surgeon-or-nurse",
    refuses: ({ stated, context: { actor } }) =>
      stated.some(({ type }) => type === "ObligationWaived") &&
      !(actor.kind === "staff" && (actor.role === "surgeon" || actor.role === "nurse"))
        ? refused("not-allowed", {
            en: "Only a surgeon or a nurse may waive what is owed.",
            fr: "Seuls un chirurgien ou une infirmière peuvent renoncer à ce qui est dû.",
          })
        : undefined,
  },
];

const alreadyThere = refused("invalid", {
  en: "This id is already used in this record. Load the page again and start anew.",
  fr: "Cet identifiant est déjà utilisé dans ce dossier. Rechargez la page et recommencez.",
});

function operationFoot(facts: Facts, operation: OperationId, foot: Side): OperationFoot | undefined {
  return facts.operations.find(({ id }) => id === operation)?.feet.find((known) => known.foot === foot);
}

function scheduleRefusal(facts: Facts, id: string, foot: Side): Refusal | undefined {
  const episode = facts.episodes.find((known) => known.id === id);
  if (episode?.closed !== undefined)
    return refused("no-such-episode", {
      en: "This episode is closed. Open a new episode for the foot first.",
      fr: "Cet épisode est clos. Ouvrez d’abord un nouvel épisode pour le pied.",
    });
  const waiting = facts.operations.some(({ feet }) => feet.some((known) => known.foot === foot && known.state.kind === "scheduled"));
  return waiting
    ? refused("invalid", {
        en: "This foot already has an operation scheduled. Move that one, or record that it was cancelled.",
        fr: "Une opération est déjà prévue pour ce pied. Déplacez-la, ou inscrivez son annulation.",
      })
    : undefined;
}
