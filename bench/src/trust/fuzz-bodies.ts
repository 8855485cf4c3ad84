import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { buildServer } from "../../../apps/server/src/build-server.ts";
import type { House } from "../../../apps/server/src/house.ts";
import { registerPatient } from "../../../apps/server/src/record/register-patient.ts";
import { benchHouse } from "../practice/bench-house.ts";
import { mutatedBody } from "./mutated-body.ts";
import { mutatedUpload, type Upload } from "./mutated-upload.ts";

/** How damaged bodies were answered. */
export interface FuzzedBodies {
  readonly sent: number;
  /** By the first digit of the status. */
  readonly answered: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  readonly heapMb: number;
  readonly findings: readonly { readonly url: string; readonly seed: number; readonly status: number }[];
}

interface Body {
  readonly url: string;
  readonly body: unknown;
}

const page = { host: "localhost", "x-firstray": "1", "content-type": "application/json" };
const hangMs = 5000;
/** A request that is told to come later is not read. */
const withoutLimits = { reads: Number.MAX_SAFE_INTEGER, changes: Number.MAX_SAFE_INTEGER, uploads: Number.MAX_SAFE_INTEGER };
/** Each that comes to its end takes a process of its own. */
const uploadEvery = 150;
/** No record becomes longer than a patient's does. */
const bodiesPerPatient = 300;

/** Sends `count` damaged bodies of real requests, uploads among them, to the whole server, over a real database, as a surgeon who is signed in. */
export async function fuzzBodies(count: number, firstSeed: number): Promise<FuzzedBodies> {
  const at = await benchHouse();
  const webFolder = join(import.meta.dirname, "../../../apps/server/src/testing/web");
  const app = await buildServer(at.house, { webFolder, limits: withoutLimits });
  try {
    return await send(app, at.house, { count, firstSeed, cookie: await signIn(app) });
  } finally {
    await app.close();
    await at.stop();
  }
}

async function send(
  app: FastifyInstance,
  house: House,
  { count, firstSeed, cookie }: { readonly count: number; readonly firstSeed: number; readonly cookie: string },
): Promise<FuzzedBodies> {
  const answered: Record<string, number> = {};
  const findings: FuzzedBodies["findings"][number][] = [];
  let [slowestMs, patient, sequence] = [0, "", 0];
  for (let index = 0; index < count; index += 1) {
    if (index % bodiesPerPatient === 0) [patient, sequence] = [await registered(house, index / bodiesPerPatient), 1];
    const seed = firstSeed + index;
    const { url, contentType, payload } = index % uploadEvery === 0 ? damagedUpload(patient, seed) : damagedBody(patient, sequence, seed);
    const headers = { ...page, cookie, "content-type": contentType };
    const started = performance.now();
    const answer = await app.inject({ method: "POST", url, headers, payload });
    const ms = performance.now() - started;
    slowestMs = Math.max(slowestMs, ms);
    const kind = `${Math.floor(answer.statusCode / 100)}xx`;
    answered[kind] = (answered[kind] ?? 0) + 1;
    if (kind === "2xx" && url.includes(patient)) sequence = answer.json<{ readonly sequence: number }>().sequence;
    if (answer.statusCode >= 500 || ms > hangMs) findings.push({ url, seed, status: answer.statusCode });
  }
  return { sent: count, answered, slowestMs, heapMb: process.memoryUsage().heapUsed / 2 ** 20, findings };
}

/** Another patient of the same practice, of another birth date, so that nobody is taken for somebody else. */
async function registered(house: House, number: number): Promise<string> {
  const patient = randomUUID();
  const birthDate = `${1920 + (number % 80)}-${String(1 + (Math.floor(number / 80) % 12)).padStart(2, "0")}-03`;
  const payload = { familyName: "Banc", givenName: "Essai", number: `B-${number}`, birthDate, language: "fr" } as const;
  const command = { id: randomUUID(), type: "RegisterPatient", occurredOn: "2027-02-01", payload } as const;
  const actor = { kind: "staff", id: "bench", name: "Banc Essai", role: "surgeon" } as const;
  await registerPatient(house, { patient, command, distinctFrom: [], actor });
  return patient;
}

function damagedUpload(patient: string, seed: number): Upload & Pick<Body, "url"> {
  return { url: `/api/patients/${patient}/films`, ...mutatedUpload(seed) };
}

function damagedBody(patient: string, sequence: number, seed: number): Upload & Pick<Body, "url"> {
  const bodies = bodiesOf(patient, sequence);
  const { url, body } = bodies[seed % bodies.length] ?? { url: "/", body: {} };
  return { url, contentType: "application/json", payload: Buffer.from(mutatedBody(body, seed)) };
}

async function signIn(app: FastifyInstance): Promise<string> {
  const answer = await app.inject({ method: "POST", url: "/api/session", headers: page, payload: { role: "surgeon" } });
  const [cookie] = answer.cookies;
  if (!cookie) throw new Error(`a demo sign-in must set a cookie, got ${answer.statusCode} ${answer.body}`);
  return `${cookie.name}=${cookie.value}`;
}

/** One whole request of each kind that carries a body. */
function bodiesOf(patient: string, sequence: number): readonly Body[] {
  const [episode, operation] = [randomUUID(), randomUUID()];
  const occurredOn = "2027-02-01";
  const feet = [{ foot: "right", episode }];
  const payloads: Readonly<Record<string, object>> = {
    ChangePatientDetails: { phone: "514 555-0101", email: "essai@example.org" },
    OpenEpisode: { episode, foot: "right", protocolVersion: 1 },
    RecordAssessment: {
      episode,
      assessment: { pain: { score: 6, where: ["bunion"] }, shoes: "wide", calluses: [], firstRay: "stable", otherToes: "" },
    },
    ScheduleOperation: { operation, on: occurredOn, feet },
    RecordOperationHeld: { operation, feet: feet.map((one) => ({ ...one, wires: 1 })) },
    RecordWireInserted: { wire: "extra/1", foot: "right", insertedOn: occurredOn, diameterMm: 2 },
    RecordWireRemoved: { foot: "right", wires: ["extra/1"], count: 1, tipIntact: true, by: "Essai", where: "clinic" },
    RecordVisit: { visits: [{ item: "F1", foot: "right", episode }], withSurgeon: true },
    VoidEvent: { voids: randomUUID() },
    RecordDeath: { source: "family", secondPerson: "Autre Essai" },
    ReportRedFlag: { feet: ["right"], signs: ["fever"], describes: "rougeur" },
    RequestCallBack: { about: "dressing", foot: "right" },
  };
  const commands = Object.entries(payloads).map(([type, payload]) => ({
    url: `/api/patients/${patient}/commands`,
    body: { expectedSequence: sequence, command: { id: randomUUID(), type, occurredOn, payload } },
  }));
  const details = { familyName: "Banc", givenName: "Autre", number: "A-2", birthDate: "1970-02-05", language: "fr" };
  const registration = { id: randomUUID(), type: "RegisterPatient", occurredOn, payload: details };
  return [...commands, { url: "/api/patients", body: { patient: randomUUID(), command: registration, distinctFrom: [] } }];
}
