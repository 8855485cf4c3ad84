import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { House } from "../house.ts";
import { inPractice } from "../store/in-practice.ts";
import { type MailServer, mailServer } from "../testing/mail-server.ts";
import { type MessageCourse, operatedPatient, scheduledPatient } from "../testing/message-course.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestHouse, testHouse } from "../testing/test-house.ts";
import { claimMessage } from "./claim-message.ts";
import { smsFolder } from "./folder-carrier.ts";
import type { Post } from "./post.ts";
import { runOutboxOnce } from "./run-outbox-once.ts";
import { smtpCarrier } from "./smtp-carrier.ts";
import { smtpServerAddress } from "./smtp-server-address.ts";

let at: TestHouse;
let mail: MailServer;
let post: Post;
const never = new AbortController().signal;
const atTime = (moment: string): House => ({ ...at.house, clock: { now: () => Temporal.Instant.from(moment) } });

beforeAll(async () => {
  at = await testHouse();
  mail = await mailServer();
  const address = smtpServerAddress(mail.url);
  if (!address) throw new Error(`${mail.url} must be a mail server's address`);
  post = { carrier: smtpCarrier(address, "Clinique Exemple <clinique@example.org>"), practicePhone: "418 555-0100" };
}, engineStartMs);
beforeEach(() => {
  mail.be({ kind: "takes" });
  mail.arrived.length = 0;
});
afterEach(async () => {
  await at.database.asAdministrator("DELETE FROM firstray.outbox");
  await at.database.asAdministrator("UPDATE firstray.patient SET messages_planned = 2");
});
afterAll(async () => {
  await mail.stop();
  await at.stop();
});

const round = (house: House = at.house, by: Post = post) => runOutboxOnce(house, by, never);
const reminderOf = async (course: MessageCourse) => (await course.rows()).find(({ key }) => key.endsWith("F1/reminder/patient"));
const bodyOf = (raw: string): string => {
  const [head = "", ...body] = raw.split("\r\n\r\n");
  const text = body.join("\r\n\r\n");
  if (/base64/i.test(head)) return Buffer.from(text, "base64").toString();
  return Buffer.from(
    text.replaceAll("=\r\n", "").replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString();
};
const header = (raw: string, name: string): string => new RegExp(`^${name}: (.*)$`, "im").exec(raw)?.[1]?.trim() ?? "";

describe("through a real mail server", () => {
  test.each([
    {
      language: "en",
      subject: "A message from your clinic",
      says: "You are expected at the clinic between 16 January 2027 and 18 January 2027.",
    },
    {
      language: "fr",
      subject: "Un message de votre clinique",
      says: "Nous vous attendons à la clinique entre le 16 janvier 2027 et le 18 janvier 2027.",
    },
  ] as const)("in the patient's language ($language), its receipt kept", async ({ language, subject, says }) => {
    const course = await operatedPatient(at, { language, email: "aline@example.org" });
    at.goTo("2027-01-13");
    expect(await round()).toBe(1);
    const [arrived] = mail.arrived;
    expect(arrived).toMatchObject({ from: "clinique@example.org", to: ["aline@example.org"] });
    const raw = arrived?.raw ?? "";
    expect([header(raw, "Subject"), header(raw, "Auto-Submitted"), header(raw, "From")]).toEqual([
      subject,
      "auto-generated",
      "Clinique Exemple <clinique@example.org>",
    ]);
    expect(bodyOf(raw)).toContain(says);
    expect(bodyOf(raw)).toContain("418 555-0100");
    const row = await reminderOf(course);
    expect(row).toMatchObject({ state: "sent", attempts: 1, outcome: { kind: "accepted", detail: expect.stringMatching(/^250 /) } });
    expect(header(raw, "Message-ID")).toBe(`<${row?.id}@example.org>`);
    expect(await round()).toBe(0);
    expect(mail.arrived).toHaveLength(1);
  });

  test.each([
    { mood: { kind: "refuses-recipient", code: 450 }, state: "waiting" },
    { mood: { kind: "refuses-content", code: 451 }, state: "waiting" },
    { mood: { kind: "refuses-recipient", code: 550 }, state: "failed" },
    { mood: { kind: "refuses-content", code: 554 }, state: "failed" },
  ] as const)("$mood.kind with $mood.code: $state, with the server's own words", async ({ mood, state }) => {
    const course = await operatedPatient(at, { email: "aline@example.org" });
    at.goTo("2027-01-13");
    mail.be(mood);
    expect(await round()).toBe(1);
    expect(await reminderOf(course)).toMatchObject({
      state,
      outcome: { kind: "refused", detail: expect.stringContaining(`${mood.code} no`) },
    });
    mail.be({ kind: "takes" });
    expect(await round()).toBe(0);
    await round(atTime("2027-01-13T15:05:00Z"));
    expect((await reminderOf(course))?.state).toBe(state === "waiting" ? "sent" : "failed");
  });

  test("refused for the time being, it is tried for a night and a day, in waking hours, and not for ever", async () => {
    const course = await operatedPatient(at, { email: "aline@example.org" });
    mail.be({ kind: "refuses-recipient", code: 450 });
    const began = Temporal.Instant.from("2027-01-13T14:00:00Z");
    for (const minutes of [0, 5, 15, 35, 75, 155, 315, 555, 1380]) {
      expect(await round(atTime(began.add({ minutes: minutes - 1 }).toString()))).toBe(0);
      expect(await round(atTime(began.add({ minutes }).toString()))).toBe(1);
      expect(await reminderOf(course)).toMatchObject({ state: "waiting" });
    }
    expect(await round(atTime("2027-01-14T17:00:00Z"))).toBe(1);
    expect(await reminderOf(course)).toMatchObject({ state: "failed", attempts: 10 });
  });

  test("a login that is refused is a setting to mend, not the end of the message", async () => {
    const course = await operatedPatient(at, { email: "aline@example.org" });
    at.goTo("2027-01-13");
    const address = smtpServerAddress(mail.url.replace("smtp://", "smtp://me:wrong@"));
    await round(at.house, { carrier: address ? smtpCarrier(address, "clinique@example.org") : {} });
    expect(await reminderOf(course)).toMatchObject({ state: "waiting", attempts: 1, outcome: { kind: "refused" } });
    expect(mail.arrived).toEqual([]);
  });

  test("cut off with the content handed over, nobody knows, and it is not sent again", async () => {
    const course = await operatedPatient(at, { email: "aline@example.org" });
    at.goTo("2027-01-13");
    mail.be({ kind: "hangs-up" });
    expect(await round()).toBe(1);
    expect(mail.arrived).toHaveLength(1);
    expect(await reminderOf(course)).toMatchObject({ state: "unknown", outcome: { kind: "unknown" } });
    mail.be({ kind: "takes" });
    expect(await round(atTime("2027-01-14T15:00:00Z"))).toBe(0);
    expect(mail.arrived).toHaveLength(1);
  });

  test("a mail server that is not there is a refusal for the time being", async () => {
    const course = await operatedPatient(at, { email: "aline@example.org" });
    at.goTo("2027-01-13");
    const gone = await mailServer();
    await gone.stop();
    const address = smtpServerAddress(gone.url);
    await round(at.house, { carrier: address ? smtpCarrier(address, "clinique@example.org") : {} });
    expect(await reminderOf(course)).toMatchObject({ state: "waiting", attempts: 1, outcome: { kind: "refused" } });
  });

  test("an address that names a second header or recipient is no way in", async () => {
    await operatedPatient(at, { email: "aline@example.org\r\nBcc: all@example.org" });
    at.goTo("2027-01-13");
    await round();
    expect(mail.arrived.flatMap(({ to }) => to).some((to) => to.includes("all@"))).toBe(false);
  });
});

describe("at most once", () => {
  test("two servers at once send each message once", async () => {
    const courses = await Promise.all([1, 2, 3, 4, 5].map((n) => operatedPatient(at, { email: `p${n}@example.org` })));
    at.goTo("2027-01-13");
    const attempts = await Promise.all([round(), round(), round()]);
    const left = await round();
    expect(attempts.reduce((sum, one) => sum + one, left)).toBe(courses.length);
    expect(mail.arrived.flatMap(({ to }) => to).sort()).toEqual(courses.map((_, n) => `p${n + 1}@example.org`));
  });

  test("a server that is killed between mark and receipt leaves it unknown for the next, never sent again by itself", async () => {
    const course = await operatedPatient(at, { email: "aline@example.org" });
    at.goTo("2027-01-13");
    const claim = await claimMessage(at.house, post, []);
    expect(claim?.kind).toBe("claimed");
    expect(await round(atTime("2027-01-13T15:09:00Z"))).toBe(0);
    expect(await reminderOf(course)).toMatchObject({ state: "sending" });
    expect(await round(atTime("2027-01-13T15:10:01Z"))).toBe(0);
    expect(await reminderOf(course)).toMatchObject({ state: "unknown", outcome: { kind: "interrupted" } });
    expect(mail.arrived).toEqual([]);
  });
});

describe("never stale", () => {
  test("a visit held, a death, an operation moved: what waits is taken back in the same transaction", async () => {
    const held = await operatedPatient(at, { email: "held@example.org" });
    await held.record("2027-01-12", {
      type: "RecordVisit",
      payload: { visits: [{ item: "F1", foot: "left", episode: held.episode }], withSurgeon: true },
    });
    expect(await reminderOf(held)).toMatchObject({ state: "cancelled", outcome: { kind: "no-longer-planned" } });
    const died = await operatedPatient(at, { email: "died@example.org" });
    await died.record("2027-01-12", { type: "RecordDeath", payload: { source: "family", secondPerson: "Paul Exemple" } });
    expect((await died.rows()).filter(({ state }) => state !== "cancelled")).toEqual([]);
    const moved = await scheduledPatient(at, "2027-02-11", { email: "moved@example.org" });
    const outcome = { kind: "rescheduled", to: "2027-03-11" } as const;
    await moved.record("2027-01-05", { type: "RecordOperationNotHeld", payload: { operation: moved.episode, feet: ["left"], outcome } });
    const waiting = (await moved.rows()).filter(({ state }) => state === "waiting").map(({ notBefore }) => notBefore);
    expect(waiting).toContain("2027-02-24T14:00:00.000Z");
    expect(waiting).not.toContain("2027-01-27T14:00:00.000Z");
  });

  test("the record that changed past the outbox is seen before anything leaves", async () => {
    const course = await operatedPatient(at, { email: "aline@example.org" });
    await course.record("2027-01-12", {
      type: "RecordVisit",
      payload: { visits: [{ item: "F1", foot: "left", episode: course.episode }], withSurgeon: true },
    });
    await at.database.asAdministrator("UPDATE firstray.outbox SET state = 'waiting', outcome = NULL WHERE key LIKE '%F1/reminder/patient'");
    at.goTo("2027-01-13");
    expect(await round()).toBe(0);
    expect(mail.arrived).toEqual([]);
    expect(await reminderOf(course)).toMatchObject({ state: "cancelled" });
  });

  test("what could not leave in time is given up and shown, never sent late", async () => {
    const course = await operatedPatient(at, { email: "aline@example.org" });
    at.goTo("2027-01-18");
    await round();
    expect(await reminderOf(course)).toMatchObject({ state: "expired", outcome: { kind: "too-late" } });
    expect(mail.arrived).toEqual([]);
  });

  test("a day that was told and moves is told anew; the first mail stays as it was", async () => {
    const course = await scheduledPatient(at, "2027-01-18", { email: "aline@example.org", language: "en" });
    at.goTo("2027-01-05");
    expect(await round()).toBe(1);
    const outcome = { kind: "rescheduled", to: "2027-03-11" } as const;
    await course.record("2027-01-06", { type: "RecordOperationNotHeld", payload: { operation: course.episode, feet: ["left"], outcome } });
    expect(await round()).toBe(1);
    expect(bodyOf(mail.arrived[1]?.raw ?? "")).toContain("The day we wrote to you has changed.");
    expect((await course.rows()).filter(({ state }) => state === "sent").map(({ revision, message }) => [message.step, revision])).toEqual([
      ["changed", 1],
      ["reminder", 1],
    ]);
    expect((await course.rows()).find(({ state, message }) => state === "waiting" && message.step === "reminder")?.revision).toBe(2);
  });

  test("a patient whom somebody is recording for waits for the next round", async () => {
    const course = await operatedPatient(at, { email: "aline@example.org" });
    at.goTo("2027-01-13");
    await inPractice(at.house.store, async (transaction) => {
      await transaction.query("SELECT FROM firstray.patient WHERE patient_id = $1 FOR UPDATE", [course.patient]);
      expect(await round()).toBe(0);
    });
    expect(await round()).toBe(1);
  });
});

describe("its hour", () => {
  test.each([
    { moment: "2027-01-13T13:59:59Z", sent: 0, why: "before nine" },
    { moment: "2027-01-13T14:00:00Z", sent: 1, why: "at nine" },
    { moment: "2027-01-14T00:59:00Z", sent: 1, why: "until eight in the evening" },
    { moment: "2027-01-14T01:00:00Z", sent: 0, why: "not at night" },
    { moment: "2027-01-14T12:59:00Z", sent: 0, why: "not before eight in the morning" },
    { moment: "2027-01-14T13:00:00Z", sent: 1, why: "the next morning" },
  ])("$moment: $why", async ({ moment, sent }) => {
    await operatedPatient(at, { email: "aline@example.org" });
    expect(await round(atTime(moment))).toBe(sent);
  });
});

test("an SMS is one whole JSON file, where the chart knows no e-mail address", async () => {
  const folder = await mkdtemp(join(tmpdir(), "firstray-sms-"));
  const course = await operatedPatient(at, { phone: "418 555-0123", language: "fr" });
  at.goTo("2027-01-13");
  expect(await round(at.house, { ...post, carrier: smsFolder(folder) })).toBe(1);
  const row = await reminderOf(course);
  expect(await readdir(folder)).toEqual([`${row?.id}.json`]);
  expect(JSON.parse(await readFile(join(folder, `${row?.id}.json`), "utf8"))).toEqual({
    id: row?.id,
    to: "418 555-0123",
    text: "Un message de votre clinique. Nous vous attendons à la clinique entre le 16 janvier 2027 et le 18 janvier 2027. Si l'heure n'est pas encore fixée, téléphonez-nous. 418 555-0100",
  });
  expect(row).toMatchObject({ state: "sent", channel: "sms", outcome: { detail: `${row?.id}.json` } });
  await rm(folder, { recursive: true });
});

test("without a way out everything waits, and the loop says that it went round", async () => {
  const course = await operatedPatient(at, { email: "aline@example.org" });
  at.goTo("2027-01-13");
  expect(await round(at.house, { carrier: {} })).toBe(0);
  expect(await reminderOf(course)).toMatchObject({ state: "waiting", attempts: 0 });
  const ran = await inPractice(at.house.store, (transaction) => transaction.query("SELECT messages_ran_at AS ran FROM firstray.practice"));
  expect(ran.rows).toEqual([{ ran: at.house.clock.now().toString({ fractionalSecondDigits: 3 }) }]);
});

test("staff are told of a late wire and, once a morning, of the day: links, no names", async () => {
  const course = await operatedPatient(at, { familyName: "Nom-Secret" });
  const office = { ...post, practiceMail: "bureau@example.org", publicUrl: "https://foot.example.org" };
  at.goTo("2027-02-12");
  expect(await round(at.house, office)).toBeGreaterThanOrEqual(2);
  expect(await round(at.house, office)).toBe(0);
  const late = mail.arrived.find(({ raw }) => bodyOf(raw).includes("Wire removal, due 2027-02-08, late."));
  expect(bodyOf(late?.raw ?? "")).toContain(`https://foot.example.org/patients/${course.patient}`);
  const heads = mail.arrived.filter(({ raw }) => bodyOf(raw).includes("https://foot.example.org/daily-head?on="));
  expect(heads).toHaveLength(1);
  expect(bodyOf(heads[0]?.raw ?? "")).toMatch(/Wires in: \d+ · due today: \d+ · late: \d+ · escalated: \d+/);
  expect(mail.arrived.some(({ raw }) => `${raw}${bodyOf(raw)}`.includes("Nom-Secret"))).toBe(false);
  expect(mail.arrived.every(({ to }) => to.join() === "bureau@example.org")).toBe(true);
});

test("the morning mail names whose wires are in only where the practice chose so", async () => {
  await operatedPatient(at, { familyName: "Nom-Choisi" });
  const office = { ...post, practiceMail: "bureau@example.org", headNames: true };
  at.goTo("2027-02-13");
  await round(at.house, office);
  const [head] = mail.arrived.filter(({ raw }) => bodyOf(raw).includes("End of the chain"));
  const [, line] = /^(2027-02-08 · .* Nom-Choisi .*)$/m.exec(bodyOf(head?.raw ?? "")) ?? [];
  expect(line).toMatch(/gauche \/ left$/);
  expect(header(head?.raw ?? "", "Subject")).not.toContain("Nom-Choisi");
});

test("a record that is older than the outbox is planned without an event", async () => {
  const course = await operatedPatient(at, { email: "aline@example.org" });
  await at.database.asAdministrator("DELETE FROM firstray.outbox");
  await at.database.asAdministrator("UPDATE firstray.patient SET messages_planned = 0");
  at.goTo("2027-01-13");
  expect(await round()).toBeGreaterThanOrEqual(1);
  expect(await reminderOf(course)).toMatchObject({ state: "sent" });
});

test("what an older version kept of what is owed is worked out anew", async () => {
  const course = await operatedPatient(at, {});
  await at.database.asAdministrator("UPDATE firstray.obligation SET details = '{}'");
  await at.database.asAdministrator("UPDATE firstray.patient SET messages_planned = 1");
  await round();
  const rows = await at.database.asAdministrator(
    "SELECT details FROM firstray.obligation WHERE kind = 'wire-removal' AND patient_id = $1",
    [course.patient],
  );
  expect(rows).toEqual([{ details: { since: "2027-01-11" } }]);
});
