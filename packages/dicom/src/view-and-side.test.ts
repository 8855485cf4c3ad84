import { expect, test } from "vitest";
import { readFilm } from "./index.ts";
import type { Attributes } from "./testing/dicom-file.ts";
import { filmOf } from "./testing/film-of.ts";
import { smallFilm } from "./testing/small-film.ts";

const code = (scheme: string, value: string): Attributes => ({ "00080100": ["SH", value], "00080102": ["SH", scheme] });
const view = (scheme: string, value: string): Attributes => ({ "00540220": ["SQ", [code(scheme, value)]] });

test.each([
  ["SCT", "399335002", "dorsoplantar"],
  ["SRT", "R-102C4", "dorsoplantar"],
  ["SNM3", "R-102C4", "dorsoplantar"],
  ["SCT", "399067008", "lateral"],
  ["SRT", "R-102CD", "lateral"],
  ["SCT", "399182000", undefined],
  ["99LOCAL", "399335002", undefined],
])("view code %s %s: %s", async (scheme, value, expected) => {
  expect(filmOf(await readFilm(smallFilm(view(scheme, value)))).view).toBe(expected);
});

test.each<[Attributes, object]>([
  [{ "00200062": ["CS", "L"] }, { side: "left" }],
  [{ "00200062": ["CS", "R"] }, { side: "right" }],
  [{ "00200062": ["CS", "B"] }, { sides: "both" }],
  [{ "00200060": ["CS", "R"] }, { side: "right" }],
  [{ "00200062": ["CS", ""], "00200060": ["CS", "L"] }, { side: "left" }],
  [{ "00200062": ["CS", "L"], "00200060": ["CS", "R"] }, { side: "left" }],
  [{ "00200062": ["CS", "U"] }, {}],
  [{}, {}],
])("laterality %o: %o", async (attributes, expected) => {
  const { side, sides } = filmOf(await readFilm(smallFilm(attributes)));
  expect({ ...(side && { side }), ...(sides && { sides }) }).toEqual(expected);
});

const state = (concept: string): Attributes => ({
  "00400555": ["SQ", [{ "0040a043": ["SQ", [code("DCM", "109054")]], "0040a168": ["SQ", [code("SCT", concept)]] }]],
});

test.each<[string, Attributes, string]>([
  ["the coded state", state("87731000"), "yes"],
  ["another coded state", state("102538003"), "unknown"],
  ["the coded state before the words", { ...state("87731000"), "0008103e": ["LO", "NWB"] }, "yes"],
  ["the series description", { "0008103e": ["LO", "Foot WB"] }, "yes"],
  ["the protocol", { "00181030": ["LO", "Pied en charge"] }, "yes"],
  ["the study description", { "00081030": ["LO", "Foot NWB"] }, "no"],
  ["descriptions that disagree", { "00081030": ["LO", "Foot NWB"], "0008103e": ["LO", "Foot WB"] }, "unknown"],
])("weight bearing from %s", async (_name, attributes, expected) => {
  expect(filmOf(await readFilm(smallFilm(attributes))).weightBearing).toBe(expected);
});
