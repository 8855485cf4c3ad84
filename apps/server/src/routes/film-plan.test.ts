import { randomUUID } from "node:crypto";
import type { CommandReply, FilmUploadReply, PatientReply, PlanDraft, PlanOpenedReply, PlanReply } from "@firstray/contract";
import { uidFrom, writeDx } from "@firstray/dicom";
import { noCorrection, publishedPlanSettings, usualExecutionSpread } from "@firstray/osteotomy";
import { drawFoot } from "@firstray/phantom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { uploadForm } from "../testing/film-form.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

const day = "2027-01-04";
const order = { hva: 28, ima: 13, mmPerPixel: 0.6, side: "right" } as const;
const before = drawFoot({ ...order, seed: 1 });
const after = drawFoot({ ...order, hva: 12, ima: 12, seed: 1, headShiftMm: 6, deformity: { hva: 28, ima: 13 } });

let at: TestServer;
let surgeon: Visitor;
let nurse: Visitor;
let sequence = 0;
const [patient, episode, film, result, plan] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const details = aPatient();
const correction = { ...noCorrection, lateralShift: 5, varusTiltDegrees: 6, kerf: 2 };
const draft: PlanDraft = {
  alternatives: [{ correction }, { correction: { ...correction, lateralShift: 4 } }],
  ...{ chosen: 0, settings: publishedPlanSettings, execution: usualExecutionSpread },
};
const signing = { plan, film, episode, correction, settings: publishedPlanSettings, execution: usualExecutionSpread };

beforeAll(async () => {
  at = await testServer();
  at.goTo(day);
  surgeon = await at.signedInAs("surgeon");
  nurse = await at.signedInAs("nurse");
  await surgeon.post("/api/patients", { patient, command: aCommand({ type: "RegisterPatient", occurredOn: day, payload: details }) });
  sequence = 1;
  await recorded({ type: "OpenEpisode", occurredOn: day, payload: { episode, foot: "right", protocolVersion: 1 } });
  await added(film, before, "1");
}, engineStartMs);
afterAll(() => at.stop());

async function added(id: string, drawn: typeof before, name: string): Promise<void> {
  const { familyName, givenName, number, birthDate } = details;
  const { greys, columns, rows, bits, mmPerPixel } = drawn;
  const file = writeDx({
    ...{ greys, columns, rows, bits, mmPerPixel, view: "dorsoplantar", side: "right", weightBearing: "yes" },
    identity: { name: `${familyName}^${givenName}`, number, birthDate, acquiredOn: day },
    uids: { study: uidFrom(number), series: uidFrom(`${number} ${name}`), sop: uidFrom(`${number} film ${name}`) },
    manufacturerModel: "Firstray simulated foot",
  });
  const answer = await surgeon.upload(`/api/patients/${patient}/films`, uploadForm(file, { film: id, side: "right" }));
  expect(answer.statusCode, answer.body).toBe(201);
  sequence = answer.json<FilmUploadReply>().sequence;
}

type Entry = Parameters<typeof aCommand>[0];

async function sent(entry: Entry, by = surgeon) {
  const answer = await by.post(`/api/patients/${patient}/commands`, { expectedSequence: sequence, command: aCommand(entry) });
  if (answer.statusCode === 201) sequence = answer.json<CommandReply>().sequence;
  return answer;
}

async function recorded(entry: Entry): Promise<void> {
  const answer = await sent(entry);
  expect(answer.statusCode, answer.body).toBe(201);
}

async function planOf(id = film, by = surgeon): Promise<PlanReply> {
  const answer = await by.get(`/api/films/${id}/plan`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<PlanReply>();
}

const keep = (revision: number, body: PlanDraft = draft) => surgeon.put(`/api/films/${film}/plan`, { revision, draft: body });
const measuring = (id: string, drawn: typeof before): Entry => ({
  type: "MeasureFilm",
  occurredOn: day,
  payload: { film: id, landmarks: drawn.truth },
});
const sign = (over: object = {}) => sent({ type: "SignPlan", occurredOn: day, payload: { ...signing, revision: 2, ...over } });

test("H76: on a film that nobody has measured nothing is planned, and the page says why", async () => {
  expect((await planOf()).blocked?.en).toMatch(/not been measured/);
  expect((await keep(0)).json()).toMatchObject({ code: "film-blocked" });
  expect((await sign({ revision: 0 })).json()).toMatchObject({ code: "film-blocked" });
  await recorded(measuring(film, before));
  expect(await planOf()).toMatchObject({ revision: 0, signed: [], episode, settings: publishedPlanSettings });
});

describe("a draft", () => {
  test("is kept as it changes, and is no part of the record", async () => {
    const { sequence: untouched } = await planOf();
    expect((await keep(0)).json()).toEqual({ revision: 1 });
    expect(await planOf(film, nurse)).toMatchObject({ revision: 1, draft, draftBy: { name: expect.any(String) }, sequence: untouched });
  });

  test("H79: of two people at once, the second is told who was first, and the first one's stays", async () => {
    expect((await keep(1, { ...draft, chosen: 1 })).json()).toEqual({ revision: 2 });
    const answer = await keep(1);
    expect(answer.statusCode).toBe(409);
    expect(answer.json().sentence.en).toMatch(/changed this plan in between/);
    expect((await planOf()).draft?.chosen).toBe(1);
  });

  test.each([
    { what: "a third alternative", over: { alternatives: [{ correction }, { correction }, { correction }] } },
    { what: "a chosen one that is not there", over: { alternatives: [{ correction }], chosen: 1 } },
    { what: "a shift of half a metre", over: { alternatives: [{ correction: { ...correction, lateralShift: 500 } }] } },
  ])("with $what is refused", async ({ over }) => {
    const answer = await surgeon.put(`/api/films/${film}/plan`, { revision: 2, draft: { ...draft, ...over } });
    expect(answer.statusCode).toBe(422);
  });
});

describe("signing", () => {
  test("H79: another draft than the one kept last is not signed", async () => {
    expect((await sign({ revision: 1 })).json()).toMatchObject({ code: "conflict" });
  });

  test("H76: a plan that breaks a limit is not signed", async () => {
    const answer = await sign({ correction: { ...correction, lateralShift: 11 } });
    expect(answer.json()).toMatchObject({ code: "plan-forbidden" });
  });

  test("H75: a nurse signs nothing, and the other foot's course is refused", async () => {
    expect((await sent({ type: "SignPlan", occurredOn: day, payload: { ...signing, revision: 2 } }, nurse)).statusCode).toBe(403);
    const other = randomUUID();
    await recorded({ type: "OpenEpisode", occurredOn: day, payload: { episode: other, foot: "left", protocolVersion: 1 } });
    expect((await sign({ episode: other })).json()).toMatchObject({ code: "invalid" });
  });

  test("every number is the server's own, and all that draws the plan again is kept", async () => {
    expect((await sign()).statusCode).toBe(201);
    const answer = await nurse.get(`/api/plans/${plan}`);
    const opened = answer.json<PlanOpenedReply>();
    expect(opened).toMatchObject({
      plan,
      film,
      foot: "right",
      correction,
      state: { kind: "current" },
      landmarks: before.truth,
      geometryVersion: 1,
    });
    expect(opened.calibration.kind).not.toBe("unknown");
    expect(opened.planned.after.length).toBeGreaterThan(5);
    expect(opened.planned.limits.map(({ verdict }) => verdict)).not.toContain("broken");
  });

  test("the history says it, and the void of it leaves no plan", async () => {
    const { history } = (await surgeon.get(`/api/patients/${patient}`)).json<PatientReply>();
    expect(history.at(-1)).toMatchObject({ type: "PlanSigned", state: "stands", payload: { foot: "right", planned: { unit: "mm" } } });
    expect(Object.keys(history.at(-1)?.payload ?? {})).not.toContain("landmarks");
  });
});

test("H78: a later plan replaces it, and a film measured again makes it outdated", async () => {
  const later = randomUUID();
  expect((await sign({ plan: later })).statusCode).toBe(201);
  const [newest, oldest] = (await planOf()).signed;
  expect([newest?.state.kind, oldest?.state.kind]).toEqual(["current", "replaced"]);
  await recorded({ type: "VoidEvent", occurredOn: day, payload: { voids: newest?.event ?? "" } });
  expect((await planOf()).signed.map(({ plan: id, state }) => [id, state.kind])).toEqual([[plan, "current"]]);
  expect((await surgeon.get(`/api/plans/${later}`)).statusCode).toBe(404);
  const { points } = before.truth;
  const moved = { ...before.truth, points: { ...points, firstMetatarsalHeadCentre: [100, 100] as const } };
  await recorded({ type: "MeasureFilm", occurredOn: day, payload: { film, landmarks: moved } });
  expect((await planOf()).signed[0]?.state).toMatchObject({ kind: "outdated" });
  await recorded(measuring(film, before));
  expect((await planOf()).signed[0]?.state).toEqual({ kind: "current" });
});

test.each([
  { as: "pdf", type: "application/pdf", starts: "%PDF" },
  { as: "png", type: "image/png", starts: "\u0089PNG" },
])(
  "the sheet of a signed plan is made as $as for whoever may read the chart",
  async ({ as, type, starts }) => {
    const answer = await nurse.get(`/api/plans/${plan}/sheet?language=fr&as=${as}`);
    expect(answer.statusCode, as).toBe(200);
    expect(answer.headers["content-type"]).toBe(type);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.rawPayload.subarray(0, 4).toString("latin1")).toBe(starts);
  },
  30_000,
);

test("every look at a plan and every sheet is in the audit", async () => {
  const rows = await at.database.asAdministrator("SELECT action FROM firstray.audit WHERE $1 = ANY (patients)", [patient]);
  const actions = new Set(rows.map(({ action }) => action));
  expect(["open-plan", "draft-plan", "plan-sheet"].filter((action) => !actions.has(action))).toEqual([]);
});

test("a result is held against the plan, and listed for its surgeon", async () => {
  await added(result, after, "2");
  const comparing: Entry = { type: "CompareWithPlan", occurredOn: day, payload: { plan, film: result } };
  expect((await sent(comparing)).json().sentence.en).toMatch(/not been measured/);
  await recorded(measuring(result, after));
  expect((await sent(comparing)).statusCode).toBe(201);
  const [signed] = (await planOf()).signed;
  expect(signed?.achieved[0]?.achieved.lateralShift.planned).toBe(5);
  expect(signed?.achieved[0]?.achieved.lateralShift.achieved).toBeGreaterThan(3);
  const list = (await surgeon.get("/api/achieved")).json();
  expect(list.results).toHaveLength(1);
  expect((await surgeon.get("/api/achieved?by=nobody")).json().results).toEqual([]);
});

test("a surgeon's own settings are what a new draft starts from, and nobody else's", async () => {
  const settings = { ...publishedPlanSettings, leastContactMm: 5 };
  const answer = await surgeon.put("/api/plan-settings", { settings, execution: usualExecutionSpread });
  expect(answer.statusCode, answer.body).toBe(200);
  expect((await planOf()).settings).toEqual(settings);
  expect((await planOf(film, nurse)).settings).toEqual(publishedPlanSettings);
});

test("H78: once the foot is operated on, the plan is no longer one to operate by", async () => {
  const operation = randomUUID();
  const feet = [{ foot: "right", episode }] as const;
  await recorded({ type: "ScheduleOperation", occurredOn: day, payload: { operation, on: day, feet } });
  await recorded({ type: "RecordOperationHeld", occurredOn: day, payload: { operation, feet: [{ ...feet[0], wires: 1 }] } });
  expect((await planOf()).signed[0]?.state).toMatchObject({ kind: "operated", on: day });
});
