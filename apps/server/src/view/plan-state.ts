import type { PlanState } from "@firstray/contract";
import type { Calibration, Text } from "@firstray/radiograph";
import { type Facts, type FilmFact, type SignedPlanFact, sideOf } from "@firstray/record";

/**
 * Whether a signed plan is the one to operate by: the latest of a foot that was not operated on since, on a film that still says what it said
 * when it was signed.
 */
export function planState(facts: Facts, plan: SignedPlanFact, calibration: Calibration): PlanState {
  const { film: filmId, foot } = plan.signed;
  const operatedOn = operatedSince(facts, plan);
  if (operatedOn !== undefined) return { kind: "operated", on: operatedOn, because: operated(operatedOn) };
  const film = facts.films.find(({ id }) => id === filmId);
  const because = film ? doubtOf(film, plan, calibration) : sentences.gone;
  if (because) return { kind: "outdated", because };
  const later = facts.plans.slice(facts.plans.indexOf(plan) + 1).find(({ signed }) => signed.foot === foot);
  if (!later) return { kind: "current" };
  const on = later.evidence.on.toString();
  return { kind: "replaced", by: later.signed.plan, on, because: replaced(on) };
}

function doubtOf(film: FilmFact, { signed }: SignedPlanFact, calibration: Calibration): Text | undefined {
  if (film.identity.kind === "mismatch" || (film.identity.kind === "settled" && !film.identity.belongs)) return sentences.owner;
  if (sideOf(film) !== signed.foot || film.split) return sentences.side;
  if (JSON.stringify(sorted(film.measured?.landmarks.points)) !== JSON.stringify(sorted(signed.landmarks.points)))
    return sentences.measured;
  return scaleOf(calibration) === scaleOf(signed.calibration) ? undefined : sentences.scale;
}

/** Stored and read again, an object's keys may come in another order. */
function sorted(points: object = {}): readonly (readonly [string, unknown])[] {
  return Object.entries(points).toSorted(([one], [other]) => one.localeCompare(other));
}

function scaleOf(calibration: Calibration): number {
  return calibration.kind === "unknown" ? 0 : calibration.mmPerPixel;
}

/** The first operation of its foot on or after the day of signing. */
function operatedSince({ operations }: Facts, { signed, evidence }: SignedPlanFact): string | undefined {
  const held = operations.flatMap(({ feet }) =>
    feet.flatMap(({ foot, state }) => (foot === signed.foot && state.kind === "held" ? [state.on.toString()] : [])),
  );
  return held.filter((on) => on >= evidence.on.toString()).sort()[0];
}

function operated(on: string): Text {
  return {
    en: `The foot was operated on on ${on}, after this plan was signed.`,
    fr: `Le pied a été opéré le ${on}, après la signature de ce plan.`,
  };
}

function replaced(on: string): Text {
  return { en: `A later plan of this foot was signed on ${on}.`, fr: `Un plan plus récent de ce pied a été signé le ${on}.` };
}

const sentences = {
  gone: { en: "The film of this plan is no longer in the record.", fr: "La radiographie de ce plan n’est plus au dossier." },
  owner: { en: "It is in doubt whose film this plan was made on.", fr: "On doute à qui appartient la radiographie de ce plan." },
  side: {
    en: "The film of this plan is now known as another foot’s.",
    fr: "La radiographie de ce plan est maintenant reconnue comme celle d’un autre pied.",
  },
  measured: {
    en: "The film was measured again after this plan was signed.",
    fr: "La radiographie a été mesurée de nouveau après la signature de ce plan.",
  },
  scale: {
    en: "The film’s scale was changed after this plan was signed.",
    fr: "L’échelle de la radiographie a été changée après la signature de ce plan.",
  },
} as const satisfies Record<string, Text>;
