import type { Event, Facts } from "@firstray/record";
import type { RecordRule } from "./record-rule.ts";

const filmOf = (facts: Facts, id: string) => facts.films.find((film) => film.id === id);
const measuredOn = (facts: Facts, ids: readonly string[]): boolean => ids.some((id) => filmOf(facts, id)?.measured !== undefined);

/** Share of a film's width that each foot's part has at least. */
const narrowest = 0.1;

function splitIsWrong(before: Facts, event: Event): boolean {
  if (event.type !== "FilmSplit") return false;
  const { film, at, parts } = event.payload;
  const whole = filmOf(before, film);
  const share = at / (whole?.file.columns ?? 1);
  const isNew = parts.every((part) => filmOf(before, part.film) === undefined) && parts[0].film !== parts[1].film;
  return (
    whole?.split !== undefined ||
    whole?.partOf !== undefined ||
    share < narrowest ||
    share > 1 - narrowest ||
    parts[0].side === parts[1].side ||
    !isNew
  );
}

/** A film of both feet becomes two films, and each speaks of its own foot. */
export const splitRules: readonly RecordRule[] = [
  {
    name: "a-split-makes-one-left-and-one-right",
    title: {
      en: "a film is split once, inside itself, into a left and a right of their own",
      fr: "une radiographie est séparée une fois, en elle-même, en un pied gauche et un pied droit",
    },
    isBroken: ({ before, events }) => events.some((event) => splitIsWrong(before, event)),
  },
  {
    name: "a-measured-film-keeps-its-extent",
    title: { en: "what was measured is neither split nor put together again", fr: "ce qui est mesuré n’est ni séparé ni réuni" },
    isBroken: ({ before, events }) =>
      events.some((event) => {
        if (event.type === "FilmSplit") return measuredOn(before, [event.payload.film]);
        const undone = event.type === "EventVoided" ? before.history.find(({ id }) => id === event.payload.voids) : undefined;
        return (
          undone?.type === "FilmSplit" &&
          measuredOn(
            before,
            undone.payload.parts.map(({ film }) => film),
          )
        );
      }),
  },
  {
    name: "a-landmark-lies-on-its-own-foot",
    title: { en: "landmarks lie on the part of their own foot", fr: "les repères sont sur la partie de leur pied" },
    isBroken: ({ before, events }) =>
      events.some((event) => {
        if (event.type !== "FilmMeasured") return false;
        const film = filmOf(before, event.payload.film);
        const region = film?.partOf?.region;
        const right = (region?.left ?? 0) + (region?.width ?? 0);
        const columns = Object.values(event.payload.landmarks.points).map((point) =>
          Number(Array.isArray(point) ? point[0] : "at" in Object(point) ? Object(point).at[0] : 0),
        );
        return film?.split !== undefined || (region !== undefined && columns.some((x) => x < region.left || x > right));
      }),
  },
  {
    name: "a-marker-lies-on-its-film-and-has-a-length",
    title: { en: "a marker lies on its film and has a length", fr: "un objet repère est sur sa radiographie et a une longueur" },
    isBroken: ({ before, events }) =>
      events.some((event) => {
        if (event.type !== "FilmCalibrated") return false;
        const { from, to, film } = event.payload;
        const { columns = 0, rows = 0 } = filmOf(before, film)?.file ?? {};
        return [from, to].some(([x, y]) => x > columns - 0.5 || y > rows - 0.5) || Math.hypot(to[0] - from[0], to[1] - from[1]) === 0;
      }),
  },
];
