import { open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type DecodeAnswer, decodeAnswerSchema } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import type { DecodeLimits } from "./decode-limits.ts";
import type { DecodeRequest } from "./decode-request.ts";
import { type Ended, limitedChild } from "./limited-child.ts";

const module = join(import.meta.dirname, "intake-child.ts");

/** Why a file made the decoder fail, by how the decoder ended. */
const failures: Readonly<Record<Exclude<Ended, "done">, Text>> = {
  failed: {
    en: "The file is damaged or of a kind that cannot be read as a film; export it again from the imaging system.",
    fr: "Le fichier est endommagé ou d’un type qui ne peut pas être lu comme cliché; réexportez-le du système d’imagerie.",
  },
  "too-slow": {
    en: "The film takes too long to read; export it again uncompressed, or without the rest of the study.",
    fr: "La lecture du cliché prend trop de temps; réexportez-le sans compression, ou sans le reste de l’étude.",
  },
  "too-large": {
    en: "The film needs too much memory to read; export it at the detector’s own size.",
    fr: "La lecture du cliché demande trop de mémoire; exportez-le à la taille du détecteur.",
  },
};

/**
 * Decodes the file `original` in `folder` in a process of its own; its greys lie in `greys` of the same folder afterwards.
 * Whatever the bytes do, the answer is a film or a sentence.
 */
export async function decodeFilm(
  folder: string,
  asked: Pick<DecodeRequest, "chart" | "today">,
  limits?: DecodeLimits,
): Promise<DecodeAnswer> {
  const at = (name: string): string => join(folder, name);
  const request: DecodeRequest = { ...asked, original: at("original"), greys: at("greys"), answer: at("answer") };
  await writeFile(at("request"), JSON.stringify(request), { mode: 0o600 });
  const ended = await limitedChild(module, at("request"), folder, limits);
  if (ended !== "done") return { kind: "refused", code: ended, sentence: failures[ended] };
  const answer = decodeAnswerSchema.parse(JSON.parse(await readFile(request.answer, "utf8")));
  if (answer.kind === "film") await expectGreys(request.greys, answer.film.columns * answer.film.rows);
  return answer;
}

/** A gzip file ends with the length of what it holds: the greys must be all there before anyone relies on them. */
async function expectGreys(file: string, pixels: number): Promise<void> {
  const handle = await open(file);
  const { size } = await handle.stat();
  const ending = Buffer.alloc(4);
  await handle.read(ending, 0, ending.length, size - ending.length).finally(() => handle.close());
  const length = ending.readUInt32LE();
  if (length !== pixels * 2) throw new Error(`the decoded greys must be ${pixels * 2} bytes, got ${length}`);
}
