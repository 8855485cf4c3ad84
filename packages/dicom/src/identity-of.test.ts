import { expect, test } from "vitest";
import { type FilmIdentity, readFilm } from "./index.ts";
import type { Attributes } from "./testing/dicom-file.ts";
import { filmOf } from "./testing/film-of.ts";
import { smallFilm } from "./testing/small-film.ts";

const identityOf = async (attributes: Attributes): Promise<FilmIdentity> => filmOf(await readFilm(smallFilm(attributes))).identity;
const name = (characterSet: string, bytes: Uint8Array): Attributes => ({ "00080005": ["CS", characterSet], "00100010": ["PN", bytes] });

test.each<[string, Attributes, FilmIdentity]>([
  ["nothing", {}, {}],
  ["empty elements", { "00100010": ["PN", ""], "00100020": ["LO", "  "], "00100030": ["DA", ""] }, {}],
  ["a name of separators only", { "00100010": ["PN", "^^"] }, {}],
  [
    "all of it",
    { "00100010": ["PN", "A^B"], "00100020": ["LO", "7 "], "00100030": ["DA", "19610304"], "00080022": ["DA", "20270111"] },
    { name: "A^B", number: "7", birthDate: "1961-03-04", acquiredOn: "2027-01-11" },
  ],
  [
    "acquisition before content before study",
    { "00080020": ["DA", "20270101"], "00080023": ["DA", "20270102"], "00080022": ["DA", "20270103"] },
    { acquiredOn: "2027-01-03" },
  ],
  ["content before study", { "00080020": ["DA", "20270101"], "00080023": ["DA", "20270102"] }, { acquiredOn: "2027-01-02" }],
  ["an impossible acquisition date", { "00080020": ["DA", "20270101"], "00080022": ["DA", "20270230"] }, { acquiredOn: "2027-01-01" }],
  ["dates of old files", { "00100030": ["DA", "1961.03.04"] }, { birthDate: "1961-03-04" }],
  ["dates that are none", { "00100030": ["DA", "unknown"], "00080020": ["DA", "00000000"] }, {}],
])("identity from %s", async (_name, attributes, identity) => expect(await identityOf(attributes)).toEqual(identity));

test.each([
  ["ISO_IR 192", Buffer.from("Érable^Zoé", "utf8"), "Érable^Zoé"],
  ["ISO_IR 100", Buffer.from("Érable^Zoé", "latin1"), "Érable^Zoé"],
  ["", Buffer.from("Érable^Zoé", "latin1"), "Érable^Zoé"],
  ["", Buffer.from("Érable^Zoé", "utf8"), "Érable^Zoé"],
  ["ISO_IR 144", Uint8Array.of(0xbb, 0xee, 0xda), "Люк"],
  ["\\ISO 2022 IR 87", Buffer.from("Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B", "latin1"), "Yamada^Tarou=山田^太郎"],
  ["\\ISO 2022 IR 149", Buffer.from("Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7", "latin1"), "Hong^Gildong=洪^吉洞"],
  ["NO SUCH SET", Buffer.from("Erable^Zoe"), "Erable^Zoe"],
])("a name in %j", async (characterSet, bytes, expected) => {
  expect((await identityOf(name(characterSet, bytes))).name).toBe(expected);
});
