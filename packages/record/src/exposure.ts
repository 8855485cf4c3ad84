import { markerScale, splitRegions } from "@firstray/radiograph";
import type { EventOf } from "./event.ts";
import { evidenceOf } from "./evidence-of.ts";
import type { FilmFact } from "./facts.ts";
import type { FilmId } from "./ids.ts";

type Films = readonly FilmFact[];

/**
 * A film split in two: the whole stays, marked, and each part is a film of its own with the other's file, identity and scale. What
 * splits nothing (an unknown film, a column beyond it, an id that is taken, a film that is split or itself a part) changes nothing.
 */
export function splitInTwo(films: Films, event: EventOf<"FilmSplit">): Films {
  const { film: id, at, parts } = event.payload;
  const whole = films.find((film) => film.id === id);
  if (whole === undefined || whole.split !== undefined || whole.partOf !== undefined || at >= whole.file.columns) return films;
  if (parts[0].film === parts[1].film || films.some((film) => parts.some((part) => part.film === film.id))) return films;
  const evidence = evidenceOf(event);
  const regions = splitRegions(whole.file, at);
  const { file, identity, description, marker } = whole;
  const partFilms = parts.map(
    (part, index): FilmFact => ({
      ...{ id: part.film, file, identity, added: evidence },
      description: { ...description, side: part.side },
      partOf: { film: id, region: index === 0 ? regions[0] : regions[1] },
      ...(marker === undefined ? {} : { marker }),
    }),
  );
  return [...films.map((film) => (film.id === id ? { ...film, split: { at, parts, evidence } } : film)), ...partFilms];
}

/** Whose film it is was settled: of the whole exposure, whichever part of it was named. */
export function identitySettled(films: Films, event: EventOf<"FilmIdentitySettled">): Films {
  const identity = { kind: "settled", belongs: event.payload.belongs, evidence: evidenceOf(event) } as const;
  return ofExposure(films, event.payload.film, (film) => ({ ...film, identity }));
}

/** The scale of the exposure, whichever part of it the marker lies on; a reading that gives no scale changes nothing. */
export function calibrated(films: Films, event: EventOf<"FilmCalibrated">): Films {
  const { film: id, marker, from, to } = event.payload;
  const scale = markerScale({ marker, from, to });
  if (scale.kind !== "scale") return films;
  const reading = { marker, from, to, mmPerPixel: scale.mmPerPixel, evidence: evidenceOf(event) };
  return ofExposure(films, id, (film) => ({ ...film, marker: reading }));
}

/** What is said of a whole film holds for its parts, but for the side; what is said of a part holds for it alone. */
export function described(films: Films, event: EventOf<"FilmDescribed">): Films {
  const { film: id, description } = event.payload;
  return films.map((film) => {
    if (film.id === id) return { ...film, description };
    return film.partOf?.film === id ? { ...film, description: { ...description, side: film.description.side } } : film;
  });
}

function ofExposure(films: Films, id: FilmId, change: (film: FilmFact) => FilmFact): Films {
  const named = films.find((film) => film.id === id);
  const whole = named?.partOf?.film ?? id;
  return films.map((film) => (film.id === whole || film.partOf?.film === whole ? change(film) : film));
}
