import { evidenceOf } from "./evidence-of.ts";
import { calibrated, described, identitySettled, splitInTwo } from "./exposure.ts";
import type { Facts, FilmFact, Fragment } from "./facts.ts";
import type { FilmId } from "./ids.ts";
import type { Reducers } from "./reducer.ts";

/** Films, what people say of them, and the fragment left in a foot. */
export const filmReducers = {
  FilmAdded: (facts, event) => {
    const { film: id, file, description, mismatch } = event.payload;
    if (facts.films.some((film) => film.id === id)) return facts;
    const identity = mismatch.length === 0 ? ({ kind: "matches" } as const) : ({ kind: "mismatch", differences: mismatch } as const);
    return { ...facts, films: [...facts.films, { id, file, description, added: evidenceOf(event), identity }] };
  },
  FilmDescribed: (facts, event) => ({ ...facts, films: described(facts.films, event) }),
  FilmIdentitySettled: (facts, event) => ({ ...facts, films: identitySettled(facts.films, event) }),
  FilmLateralitySettled: (facts, event) =>
    changed(facts, event.payload.film, { laterality: { side: event.payload.side, evidence: evidenceOf(event) } }),
  FilmMeasured: (facts, event) => {
    const { film, landmarks, measurements } = event.payload;
    return changed(facts, film, { measured: { landmarks, measurements, evidence: evidenceOf(event) } });
  },
  FilmSplit: (facts, event) => ({ ...facts, films: splitInTwo(facts.films, event) }),
  FilmCalibrated: (facts, event) => ({ ...facts, films: calibrated(facts.films, event) }),
  FragmentFilmed: (facts, event, rejectedFilms) =>
    rejectedFilms.has(event.payload.film) ? facts : settled(facts, event.payload, { filmed: evidenceOf(event) }),
  FragmentDecided: (facts, event) => settled(facts, event.payload, { decided: { ...evidenceOf(event), decision: event.payload.decision } }),
  FragmentDisclosed: (facts, event) => settled(facts, event.payload, { disclosed: evidenceOf(event) }),
} satisfies Partial<Reducers>;

function changed(facts: Facts, id: FilmId, change: Partial<FilmFact>): Facts {
  return { ...facts, films: facts.films.map((film) => (film.id === id ? { ...film, ...change } : film)) };
}

function settled(facts: Facts, { foot }: Pick<Fragment, "foot">, step: Partial<Fragment>): Facts {
  return { ...facts, fragments: facts.fragments.map((fragment) => (fragment.foot === foot ? { ...step, ...fragment } : fragment)) };
}
