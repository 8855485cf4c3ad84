import { uidFrom, writeDx } from "@firstray/dicom";
import { expect, test } from "vitest";
import { decodeFilm } from "./decode-film.ts";

const side = 64;
const film = writeDx({
  ...{ greys: new Uint16Array(side * side).map((_, index) => index), columns: side, rows: side, bits: 12, mmPerPixel: 0.2 },
  ...{ view: "dorsoplantar", side: "left", weightBearing: "yes", manufacturerModel: "test" },
  identity: { name: "Test^Foot", number: "T-1", birthDate: "1970-01-01", acquiredOn: "2027-01-04" },
  uids: { study: uidFrom("a"), series: uidFrom("b"), sop: uidFrom("c") },
});

test("a film is decoded within the usual limits", async () => {
  expect(await decodeFilm(film)).toMatchObject({ kind: "film", columns: side, rows: side });
});

test.each([
  { title: "no time", limits: { timeMs: 0, heapMegabytes: 1024 }, says: /takes too long to read/ },
  { title: "no memory", limits: { timeMs: 30_000, heapMegabytes: 6 }, says: /too much memory/ },
])("a decoder with $title left is a sentence", async ({ limits, says }) => {
  expect(await decodeFilm(film, limits)).toMatchObject({ kind: "refused", sentence: { en: expect.stringMatching(says), fr: /cliché/ } });
});
