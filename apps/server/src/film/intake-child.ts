import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { DecodeAnswer } from "@firstray/contract";
import { compareIdentity, type Film, readFilm } from "@firstray/dicom";
import type { DecodeRequest } from "./decode-request.ts";

// A process of its own for each file: whatever its bytes do to the decoder ends here.
const requestFile = process.argv[2];
if (requestFile === undefined) throw new Error("the decoding process must be told of a request file, got no argument");
const request: DecodeRequest = JSON.parse(await readFile(requestFile, "utf8"));
await writeFile(request.answer, JSON.stringify(await answerTo(request)));

async function answerTo({ original, greys, chart, today }: DecodeRequest): Promise<DecodeAnswer> {
  const film = await readFilm(await readFile(original));
  if (film.kind === "refused") return film;
  await writeFile(greys, await promisify(gzip)(littleEndian(film.greys), { level: 5 }));
  const identity = compareIdentity(film.identity, chart, today);
  return { kind: "film", film: described(film), mismatch: identity.kind === "mismatch" ? [...identity.differences] : [] };
}

/** The bytes as every reader expects them, whatever machine this is. */
function littleEndian(greys: Uint16Array): Buffer {
  const bytes = Buffer.from(greys.buffer, greys.byteOffset, greys.byteLength);
  return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? bytes : Buffer.from(bytes).swap16();
}

function described(film: Film): Extract<DecodeAnswer, { kind: "film" }>["film"] {
  const { format, columns, rows, bits, window, calibration, weightBearing, identity } = film;
  return {
    ...{ format, columns, rows, bits, window, calibration, weightBearing, identity },
    ...(film.view && { view: film.view }),
    ...(film.side && { side: film.side }),
    ...(film.sides && { sides: film.sides }),
  };
}
