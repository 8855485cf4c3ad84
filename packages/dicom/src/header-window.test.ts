import { describe, expect, test } from "vitest";
import type { DisplayWindow } from "./display-window.ts";
import { readFilm } from "./index.ts";
import type { Attributes } from "./testing/dicom-file.ts";
import { filmOf } from "./testing/film-of.ts";
import { smallFilm } from "./testing/small-film.ts";

const centreWidth = (centre: string, width: string): Attributes => ({ "00281050": ["DS", centre], "00281051": ["DS", width] });
const rescale = (slope: string, intercept: string): Attributes => ({ "00281053": ["DS", slope], "00281052": ["DS", intercept] });
const inverted: Attributes = { "00280004": ["CS", "MONOCHROME1"] };
const signed: Attributes = { "00280103": ["US", [1]] };
const exact: Attributes = { "00281056": ["CS", "LINEAR_EXACT"] };

async function windowOf(attributes: Attributes): Promise<DisplayWindow> {
  return filmOf(await readFilm(smallFilm(attributes))).window;
}

describe("the header's window, in the film's greys", () => {
  test.each<[string, Attributes, DisplayWindow]>([
    ["all 12 bits", centreWidth("2048", "4096"), { centre: 2047.5, width: 4095 }],
    ["exact", { ...centreWidth("2048", "4096"), ...exact }, { centre: 2048, width: 4096 }],
    ["inverted", { ...centreWidth("1000", "501"), ...inverted }, { centre: 4095 - 999.5, width: 500 }],
    ["signed", { ...centreWidth("0", "101"), ...signed }, { centre: 2047.5, width: 100 }],
    ["rescaled", { ...centreWidth("100.5", "201"), ...rescale("0.5", "-50") }, { centre: 300, width: 400 }],
    ["a falling slope", { ...centreWidth("-1000", "501"), ...rescale("-1", "0"), ...exact }, { centre: 3095, width: 501 }],
    ["a slope of 0, which is none", { ...centreWidth("1000", "501"), ...rescale("0", "0") }, { centre: 999.5, width: 500 }],
    ["the first of several", centreWidth("600\\300", "401\\101"), { centre: 599.5, width: 400 }],
    ["the first usable of several", centreWidth("600\\300", "0\\101"), { centre: 299.5, width: 100 }],
  ])("%s", async (_name, attributes, window) => expect(await windowOf(attributes)).toEqual(window));
});

test("falling greys are turned over", async () => {
  const film = filmOf(await readFilm(smallFilm(rescale("-1", "0"))));
  expect([...film.greys]).toEqual([4095, 4094, 4093, 3995, 2095, 0]);
});

test("MONOCHROME1 with a falling slope is turned over twice", async () => {
  const film = filmOf(await readFilm(smallFilm({ ...rescale("-1", "0"), ...inverted })));
  expect([...film.greys]).toEqual([0, 1, 2, 100, 2000, 4095]);
});

test.each<[string, Attributes]>([
  ["none", {}],
  ["an empty one", centreWidth("", "")],
  ["a width of 0", centreWidth("600", "0")],
  ["a centre without width", { "00281050": ["DS", "600"] }],
])("with %s, the film's own range", async (_name, attributes) =>
  expect(await windowOf(attributes)).toEqual({ centre: 2047.5, width: 4095 }),
);

test("a VOI table suggests the range in which it works", async () => {
  const entries = Array.from({ length: 1000 }, (_, index) => Math.min(Math.max(index - 200, 0), 500) * 8);
  const table: Attributes = { "00283002": ["US", [1000, 300, 12]], "00283006": ["US", entries] };
  const { centre, width } = await windowOf({ "00283010": ["SQ", [table]] });
  expect(centre).toBe(300 + 450);
  expect(width).toBeGreaterThan(480);
  expect(width).toBeLessThanOrEqual(500);
});

test("a modality table is applied, and gives the film its bits", async () => {
  const entries = Uint8Array.from({ length: 101 }, (_, index) => 2 * index);
  const table: Attributes = { "00283002": ["US", [101, 0, 8]], "00283006": ["OW", entries] };
  const film = filmOf(await readFilm(smallFilm({ "00283000": ["SQ", [table]], ...centreWidth("100", "201") })));
  expect([...film.greys]).toEqual([0, 2, 4, 200, 200, 200]);
  expect(film).toMatchObject({ bits: 8, window: { centre: 99.5, width: 200 } });
});

test("a table shorter than it says is ignored", async () => {
  const table: Attributes = { "00283002": ["US", [101, 0, 8]], "00283006": ["OW", new Uint8Array(4)] };
  const film = filmOf(await readFilm(smallFilm({ "00283000": ["SQ", [table]] })));
  expect([...film.greys]).toEqual([0, 1, 2, 100, 2000, 4095]);
});
