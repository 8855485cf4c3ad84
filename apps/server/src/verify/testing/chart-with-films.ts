import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SentCommand } from "@firstray/contract";
import type { Actor } from "@firstray/record";
import { demoPerson } from "../../demo/demo-staff.ts";
import type { House } from "../../house.ts";
import { addFilm, type FilmToAdd } from "../../record/add-film.ts";
import { recordCommand } from "../../record/record-command.ts";
import { registerPatient } from "../../record/register-patient.ts";
import { aCommand, aPatient } from "../../testing/commands.ts";

const actor: Actor = { kind: "staff", ...demoPerson("surgeon") };
const occurredOn = "2027-01-11";
const columns = 400;

/** A chart whose films have been through everything that may be said of them, each by its id. */
export interface ChartWithFilms {
  readonly patient: string;
  readonly films: Readonly<Record<"plain" | "another's" | "split" | "splitUndone" | "takenOut", string>>;
}

/** Registers somebody and adds five films: one stays, one is another's, one is split, one was split and is whole again, one was taken out. */
export async function chartWithFilms(house: House): Promise<ChartWithFilms> {
  const patient = randomUUID();
  const command = aCommand({ type: "RegisterPatient", occurredOn, payload: aPatient() });
  if (command.type !== "RegisterPatient") throw new Error(`a registration was made, got ${command.type}`);
  let { sequence } = await registerPatient(house, { patient, command, distinctFrom: [], actor });
  const add = async (): Promise<{ readonly film: string; readonly event: string }> => {
    const added = await addFilm(house, { ...(await aReadFilm()), patient, actor });
    sequence = added.sequence;
    return { film: added.film, event: String(added.events[0]) };
  };
  const say = async (entry: Parameters<typeof aCommand>[0]): Promise<string> => {
    const sent: SentCommand = aCommand({ ...entry, reason: "as told" });
    const reply = await recordCommand(house, { patient, command: sent, expectedSequence: sequence, actor });
    sequence = reply.sequence;
    return String(reply.events[0]);
  };
  const split = async (film: string): Promise<string> => {
    const [right, left] = [randomUUID(), randomUUID()];
    const parts = [{ film: right, side: "right" } as const, { film: left, side: "left" } as const] as const;
    return say({ type: "SplitFilm", occurredOn, payload: { film, at: columns / 2, parts: [...parts] } });
  };
  const [plain, another, whole, rejoined, out] = [await add(), await add(), await add(), await add(), await add()];
  await say({ type: "SettleFilmIdentity", occurredOn, payload: { film: another.film, belongs: false } });
  await split(whole.film);
  await say({ type: "VoidEvent", occurredOn, payload: { voids: await split(rejoined.film) } });
  await say({ type: "VoidEvent", occurredOn, payload: { voids: out.event } });
  return {
    patient,
    films: { plain: plain.film, "another's": another.film, split: whole.film, splitUndone: rejoined.film, takenOut: out.film },
  };
}

/** A file as the film intake hands it on. */
async function aReadFilm(): Promise<Omit<FilmToAdd, "patient" | "actor">> {
  const [folder, film] = [await mkdtemp(join(tmpdir(), "firstray-film-")), randomUUID()];
  const [original, greys] = [join(folder, "original"), join(folder, "greys")];
  for (const file of [original, greys]) await writeFile(file, film);
  const read: FilmToAdd["decoded"]["film"] = {
    ...{ format: "dicom" as const, columns, rows: 300, bits: 12, window: { centre: 1000, width: 2000 } },
    ...{ view: "dorsoplantar" as const, side: "left" as const, weightBearing: "yes" as const },
    ...{ calibration: { kind: "detector" as const, mmPerPixel: 0.2 }, identity: { acquiredOn: occurredOn } },
  };
  return {
    ...{ film, command: randomUUID(), original, greys, said: {} },
    contentHash: createHash("sha256").update(film).digest("hex"),
    decoded: { kind: "film", film: read, mismatch: [] },
  };
}
