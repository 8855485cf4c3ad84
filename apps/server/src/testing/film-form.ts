import { randomUUID } from "node:crypto";
import type { PatientDetails } from "@firstray/record";
import type { DemoFilm } from "../demo/demo-film.ts";
import { type DrawnFilm, drawnFilm } from "../demo/drawn-film.ts";

/** A small drawn film of this patient's right foot, as an imaging system would export it. */
export function aFilmOf({ familyName, givenName, number, birthDate }: PatientDetails, differing: Partial<DemoFilm> = {}): DrawnFilm {
  return drawnFilm({
    ...{ hva: 32, ima: 14, side: "right", view: "dorsoplantar", seed: 3, mmPerPixel: 0.6, weightBearing: "yes" },
    identity: { name: `${familyName}^${givenName}`, number, birthDate, acquiredOn: "2027-01-04" },
    ...differing,
  });
}

/** An upload with ids of its own; the fields come before the file. */
export function uploadForm(file: Uint8Array, fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ command: randomUUID(), film: randomUUID(), ...fields })) form.set(name, value);
  form.set("file", new Blob([new Uint8Array(file)]), "film.dcm");
  return form;
}
