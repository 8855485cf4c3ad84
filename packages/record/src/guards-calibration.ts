import { markerScale, type Position } from "@firstray/radiograph";
import type { FilmFact } from "./facts.ts";
import { firstRefusal, type Guard } from "./guard.ts";
import { refused } from "./refused.ts";

/** A marker lies on its film and gives pixels of a size that a film can have. */
export const calibrationGuards: readonly Guard[] = [
  {
    name: "marker-on-the-film",
    refuses: ({ stated, facts }) =>
      firstRefusal(stated, (event) => {
        if (event.type !== "FilmCalibrated") return undefined;
        const { film: id, from, to } = event.payload;
        const file = facts.films.find((film) => film.id === id)?.file;
        if (file === undefined || [from, to].every((end) => isOn(file, end))) return undefined;
        return refused("invalid", {
          en: `An end of the marker lies off the film, which is ${file.columns} by ${file.rows} pixels. Put both ends on the marker's edges.`,
          fr: `Une extrémité de l’objet repère se trouve hors de la radiographie (${file.columns} sur ${file.rows} pixels). Placez les deux sur les bords de l’objet.`,
        });
      }),
  },
  {
    name: "marker-gives-a-scale",
    refuses: ({ stated }) =>
      firstRefusal(stated, (event) => {
        if (event.type !== "FilmCalibrated") return undefined;
        const scale = markerScale(event.payload);
        return scale.kind === "scale" ? undefined : refused("invalid", scale.because);
      }),
  },
];

function isOn({ columns, rows }: FilmFact["file"], [x, y]: Position): boolean {
  return x >= -0.5 && y >= -0.5 && x <= columns - 0.5 && y <= rows - 0.5;
}
