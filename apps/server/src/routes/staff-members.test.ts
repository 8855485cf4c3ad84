import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommand, aPatient } from "../testing/commands.ts";
import { type Member, type RealPractice, realPractice } from "../testing/real-practice.ts";
import { engineStartMs } from "../testing/test-engine.ts";

let at: RealPractice;
let administrator: Member;
let surgeon: Member;
beforeAll(async () => {
  at = await realPractice();
  administrator = await at.joins(await at.firstLink(), "Administration");
  surgeon = await at.member(administrator, "surgeon", "Chirurgienne Essai");
}, engineStartMs);
afterAll(() => at.stop());

const onDuty = { kind: "role", role: "nurse" } as const;

/** Somebody who owes the call about a warning sign by name. */
async function owing(name: string): Promise<{ readonly member: Member; readonly patient: string }> {
  const member = await at.member(administrator, "nurse", name);
  const [patient, episode] = [randomUUID(), randomUUID()];
  const details = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload: aPatient() });
  expect((await surgeon.ask("POST", "/api/patients", { patient, command: details })).statusCode).toBe(201);
  const record = async (entry: Parameters<typeof aCommand>[0]): Promise<void> => {
    const { sequence } = (await surgeon.ask("GET", `/api/patients/${patient}`)).json();
    const answer = await surgeon.ask("POST", `/api/patients/${patient}/commands`, { expectedSequence: sequence, command: aCommand(entry) });
    expect(answer.body).toContain("events");
  };
  await record({ type: "OpenEpisode", occurredOn: "2027-01-04", payload: { episode, foot: "left", protocolVersion: 1 } });
  await record({
    type: "ScheduleOperation",
    occurredOn: "2027-01-04",
    payload: { operation: episode, on: "2027-02-01", feet: [{ foot: "left", episode }] },
  });
  const { obligations } = (await surgeon.ask("GET", `/api/patients/${patient}`)).json();
  const owner = { kind: "person", id: member.id, name: "whoever" } as const;
  await record({ type: "AssignObligation", occurredOn: "2027-01-04", payload: { obligation: obligations[0].key, owner } });
  return { member, patient };
}

const members = async (): Promise<readonly { id: string; name: string; active: boolean; owed: number; passkeys: number }[]> =>
  (await administrator.ask("GET", "/api/staff/members")).json().members;

test("who leaves owes nothing from that moment on, and gets in by nothing: all of it, or none", async () => {
  const { member, patient } = await owing("Infirmier Partant");
  expect((await members()).find(({ id }) => id === member.id)).toMatchObject({ owed: 1, passkeys: 1, active: true });
  const left = await administrator.ask("POST", `/api/staff/${member.id}/deactivation`, {
    command: randomUUID(),
    to: onDuty,
    reason: "retraite",
  });
  expect(left.json()).toEqual({ patients: 1, obligations: 1, unreadable: 0 });
  expect((await members()).find(({ id }) => id === member.id)).toMatchObject({ owed: 0, passkeys: 0, active: false });
  const { obligations } = (await surgeon.ask("GET", `/api/patients/${patient}`)).json();
  expect(JSON.stringify(obligations)).not.toContain(member.id);
  expect((await member.ask("GET", "/api/worklist")).json()).toMatchObject({ code: "not-signed-in" });
  expect((await member.signIn()).statusCode).toBe(401);
  expect((await at.ask("POST", "/api/sign-in/recovery-code", { code: member.recoveryCodes[0] })).statusCode).toBe(401);
});

test("a hand-over that cannot be made leaves the person where they are", async () => {
  const { member } = await owing("Infirmière Restée");
  const to = { kind: "person", id: administrator.id, name: "x" };
  const refused = await administrator.ask("POST", `/api/staff/${member.id}/deactivation`, { command: randomUUID(), to, reason: "x" });
  expect(refused.statusCode).toBe(422);
  expect((await members()).find(({ id }) => id === member.id)).toMatchObject({ active: true, owed: 1 });
  expect((await member.ask("GET", "/api/worklist")).statusCode).toBe(200);
});

test("nothing is handed to somebody who has left, and they are offered to nobody", async () => {
  const gone = await at.member(administrator, "nurse", "Infirmière Partie");
  await administrator.ask("POST", `/api/staff/${gone.id}/deactivation`, { command: randomUUID(), to: onDuty, reason: "x" });
  const { member } = await owing("Infirmier Héritier");
  const to = { kind: "person", id: gone.id, name: "Infirmière Partie" };
  expect(
    (await administrator.ask("POST", `/api/staff/${member.id}/deactivation`, { command: randomUUID(), to, reason: "x" })).json(),
  ).toMatchObject({ code: "invalid" });
  expect((await surgeon.ask("GET", "/api/staff")).body).not.toContain(gone.id);
});

test("the last administrator can neither leave nor become something else", async () => {
  const other = await at.member(administrator, "administrator", "Seconde Administration");
  expect((await administrator.ask("POST", `/api/staff/${administrator.id}/role`, { role: "nurse", reason: "x" })).statusCode).toBe(422);
  expect((await other.ask("POST", `/api/staff/${administrator.id}/role`, { role: "nurse", reason: "x" })).statusCode).toBe(200);
  expect((await administrator.ask("GET", "/api/worklist")).statusCode).toBe(401);
  const leaves = { command: randomUUID(), to: onDuty, reason: "x" };
  expect((await other.ask("POST", `/api/staff/${other.id}/deactivation`, leaves)).json()).toMatchObject({
    sentence: { en: expect.stringContaining("last administrator") },
  });
  expect((await other.ask("POST", `/api/staff/${administrator.id}/role`, { role: "administrator", reason: "x" })).statusCode).toBe(200);
  await administrator.signIn();
});

test("two administrators who let each other go at once: one stays", async () => {
  const second = await at.member(administrator, "administrator", "Deuxième");
  const { members: all } = (await administrator.ask("GET", "/api/staff/members")).json();
  for (const { id, role, active } of all)
    if (role === "administrator" && active && id !== administrator.id && id !== second.id)
      await administrator.ask("POST", `/api/staff/${id}/deactivation`, { command: randomUUID(), to: onDuty, reason: "x" });
  const letsGo = (one: Member, other: Member): Promise<{ statusCode: number }> =>
    one.ask("POST", `/api/staff/${other.id}/deactivation`, { command: randomUUID(), to: onDuty, reason: "x" });
  const answers = await Promise.all([letsGo(administrator, second), letsGo(second, administrator)]);
  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
  if (answers[1]?.statusCode === 201) administrator = second;
});

test("a change of role holds at once, and not for who owes what the new role may not owe", async () => {
  const { member } = await owing("Infirmière Promue");
  const refused = await administrator.ask("POST", `/api/staff/${member.id}/role`, { role: "reception", reason: "x" });
  expect(refused.json()).toMatchObject({ sentence: { en: expect.stringContaining("hand it over") } });
  const plain = await at.member(administrator, "nurse", "Infirmière Simple");
  expect((await administrator.ask("POST", `/api/staff/${plain.id}/role`, { role: "reception", reason: "x" })).statusCode).toBe(200);
  expect((await plain.ask("GET", "/api/worklist")).statusCode).toBe(401);
  expect((await plain.signIn()).json().user).toMatchObject({ role: "reception" });
});

test("who comes back gets in by a new link alone, under the same name", async () => {
  const { member } = await owing("Infirmière Revenue");
  await administrator.ask("POST", `/api/staff/${member.id}/deactivation`, { command: randomUUID(), to: onDuty, reason: "congé" });
  expect((await administrator.ask("POST", "/api/invitations", { person: member.id })).statusCode).toBe(404);
  expect((await administrator.ask("POST", `/api/staff/${member.id}/reactivation`, { reason: "retour" })).statusCode).toBe(200);
  expect((await member.signIn()).statusCode).toBe(401);
  const { link } = (await administrator.ask("POST", "/api/invitations", { person: member.id })).json();
  const back = await at.joins(new URL(link).hash.slice(1), "Un Autre Nom");
  expect(back.id).toBe(member.id);
  expect((await back.ask("GET", "/api/session")).json().user).toMatchObject({ name: "Infirmière Revenue", role: "nurse" });
});
