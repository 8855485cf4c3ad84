import { randomUUID } from "node:crypto";
import type { Side } from "@firstray/radiograph";
import type { Assessment, VisitItem } from "@firstray/record";
import type { DemoFilm } from "./demo-film.ts";
import { placedLandmarks } from "./placed-landmarks.ts";
import type { AddedFilm, Scribe } from "./scribe.ts";

/** One foot of a demo patient. */
export interface DemoFoot {
  readonly side: Side;
  readonly hva: number;
  readonly ima: number;
  readonly seed: number;
  readonly episode: string;
  /** What shaped the bone, where it is less than the angles tell: a broad neck beside a small eminence. */
  readonly deformity?: DemoFilm["deformity"];
}

/** A foot with these angles; its episode gets an id of its own. */
export function demoFoot(side: Side, hva: number, ima: number, seed: number): DemoFoot {
  return { side, hva, ima, seed, episode: randomUUID() };
}

/** A foot that this operation can correct within every limit. */
export function plannableDemoFoot(side: Side): DemoFoot {
  return { ...demoFoot(side, 30, 12.5, 36), deformity: { hva: 8, ima: 8 } };
}

const fineMm = 0.2;
const coarseMm = 0.5;
/** What the operation leaves of the two angles, in degrees, while the wire is in. */
const corrected = { hva: 11, ima: 8 };
const painful: Assessment = {
  pain: { atRest: 1, walking: 5, inShoes: 7 },
  limits: { dailyLife: "some", sport: "severe", recreation: "some" },
  shoes: "comfort",
  alignment: "fair",
  firstRay: "stable",
};

/** The consultation: the course opens and the foot is examined. */
export async function consult(scribe: Scribe, day: number, { side, episode }: DemoFoot, assessment: Assessment = painful): Promise<void> {
  await scribe.enter(day, "surgeon", { type: "OpenEpisode", payload: { episode, foot: side, protocolVersion: 1 } });
  await scribe.enter(day, "surgeon", { type: "RecordAssessment", payload: { episode, assessment } });
}

/** What may differ from one film of a foot to the next. */
type Taken = Partial<Pick<DemoFilm, "view" | "mmPerPixel" | "wire" | "deformity" | "operation" | "labelled" | "weightBearing">>;

/** A weight-bearing film of the foot as it is, or as it came to be. */
export function takeFilm(
  scribe: Scribe,
  day: number,
  { side, hva, ima, seed, deformity }: DemoFoot,
  taken: Taken = {},
): Promise<AddedFilm> {
  const usual = { view: "dorsoplantar", mmPerPixel: fineMm, weightBearing: "yes" } as const;
  return scribe.addFilm(day, { side, hva, ima, seed, ...usual, ...(deformity && { deformity }), ...taken });
}

/** Both views, as the protocol asks before an operation and at each visit; the dorsoplantar one is returned. */
export async function takeBothViews(scribe: Scribe, day: number, foot: DemoFoot, taken: Taken = {}): Promise<AddedFilm> {
  const film = await takeFilm(scribe, day, foot, taken);
  await takeFilm(scribe, day, foot, { ...taken, view: "lateral", mmPerPixel: coarseMm });
  return film;
}

/** Both views after the operation, the wire in place; the angles are measured. */
export async function takeWireFilms(scribe: Scribe, day: number, foot: DemoFoot): Promise<void> {
  const { hva, ima } = foot;
  const taken = { wire: true, deformity: { hva, ima }, weightBearing: "no" } as const;
  await measure(scribe, day, await takeBothViews(scribe, day, { ...foot, ...corrected }, taken));
}

/** The surgeon confirms the landmarks of a film. */
export async function measure(scribe: Scribe, day: number, { id, truth }: AddedFilm): Promise<void> {
  await scribe.enter(day, "surgeon", { type: "MeasureFilm", payload: { film: id, landmarks: placedLandmarks(truth) } });
}

/** What has to be there before the operation: consent with its copy, post-operative care read. */
export async function prepare(scribe: Scribe, day: number, { episode }: DemoFoot): Promise<void> {
  await scribe.enter(day, "surgeon", { type: "RecordConsent", payload: { episode, copyGiven: true } });
  await scribe.enter(day, "nurse", { type: "RecordCareRead", payload: { episode } });
}

/** Consultation, both films, measured, prepared: everything up to the booking; the dorsoplantar film. */
export async function getReady(scribe: Scribe, day: number, foot: DemoFoot): Promise<AddedFilm> {
  await consult(scribe, day, foot);
  const film = await takeBothViews(scribe, day, foot);
  await measure(scribe, day, film);
  await prepare(scribe, day + 2, foot);
  return film;
}

/** Books the operation of these feet; its id. */
export async function schedule(scribe: Scribe, day: number, on: number, feet: readonly DemoFoot[]): Promise<string> {
  const operation = randomUUID();
  const named = feet.map(({ side, episode }) => ({ foot: side, episode }));
  await scribe.enter(day, "reception", { type: "ScheduleOperation", payload: { operation, on: scribe.dateOf(on), feet: named } });
  return operation;
}

/** Books and holds the operation: one wire in each foot. */
export async function operate(scribe: Scribe, day: number, feet: readonly DemoFoot[]): Promise<string> {
  const operation = await schedule(scribe, day - 20, day, feet);
  const operated = feet.map(({ side, episode }) => ({ foot: side, episode, wires: 1 }));
  await scribe.enter(day, "surgeon", { type: "RecordOperationHeld", payload: { operation, feet: operated } });
  return operation;
}

/** A visit with the surgeon. */
export async function visit(scribe: Scribe, day: number, item: VisitItem, feet: readonly DemoFoot[]): Promise<void> {
  const visits = feet.map(({ side, episode }) => ({ item, foot: side, episode }));
  const dressed = item === "F1" ? { dressingChanged: true } : {};
  await scribe.enter(day, "surgeon", { type: "RecordVisit", payload: { visits, withSurgeon: true, ...dressed } });
}

/** The four-week visit: the wire of each foot comes out, the exercise sheet is given. */
export async function removeWires(scribe: Scribe, day: number, operation: string, feet: readonly DemoFoot[]): Promise<void> {
  const visits = feet.map(({ side, episode }) => ({ item: "F2" as const, foot: side, episode }));
  const wiresRemoved = feet.map(({ side }) => ({
    ...{ foot: side, wires: [`${operation}/${side}/1`], count: 1, tipIntact: true },
    ...{ by: "Infirmier Exemple Démo", where: "Clinique · clinic" },
  }));
  const payload = { visits, withSurgeon: true, wiresRemoved, exerciseInstruction: { sheetGiven: true } };
  await scribe.enter(day, "nurse", { type: "RecordVisit", payload });
}

/** Films that were owed and will not be made, with the reason. */
export async function waiveFilms(scribe: Scribe, day: number, item: VisitItem, { episode }: DemoFoot): Promise<void> {
  await scribe.enter(day, "surgeon", {
    type: "WaiveObligation",
    reason: "Radiographies faites ailleurs, non reçues · films made elsewhere, not received",
    payload: { obligation: `films:${episode}/${item}`, ground: "not-done" },
  });
}
