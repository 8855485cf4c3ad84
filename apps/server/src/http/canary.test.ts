import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Role } from "@firstray/record";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildServer } from "../build-server.ts";
import { saveDemoStaff } from "../demo/save-demo-staff.ts";
import { type Canary, canaryIn, canaryWords } from "../testing/canary.ts";
import { type Asked, canaryRequests } from "../testing/canary-requests.ts";
import { cookieOf } from "../testing/real-practice.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { ownPage, type TestServer, testServer } from "../testing/test-server.ts";
import { routeAccess } from "./access.ts";

let at: TestServer;
let canary: Canary;
/** A second practice's server on the same database. */
let elsewhere: FastifyInstance;
const roles: readonly Role[] = ["surgeon", "nurse", "reception", "researcher", "administrator"];
const crawlMs = 120_000;

beforeAll(async () => {
  at = await testServer();
  canary = await canaryIn(at);
  const { house, database } = at;
  const other = { ...house, store: { ...house.store, practice: randomUUID() } };
  await database.asAdministrator("INSERT INTO firstray.practice VALUES ($1, 'Other', 'America/Toronto')", [other.store.practice]);
  await database.asAdministrator("INSERT INTO firstray.chain_head VALUES ($1, 0, '')", [other.store.practice]);
  await saveDemoStaff(other.store);
  elsewhere = await buildServer(other, { webFolder: join(import.meta.dirname, "../testing/web") });
}, engineStartMs);
afterAll(async () => {
  await elsewhere.close();
  await at.stop();
});

/** A cookie of a session of its own: some of the routes end the one that asks. */
async function cookieFor(app: FastifyInstance, role: Role): Promise<string> {
  const answer = await app.inject({ method: "POST", url: "/api/session", headers: ownPage, payload: { role } });
  expect(answer.statusCode).toBe(200);
  return cookieOf(answer);
}

async function ask(app: FastifyInstance, asked: Asked, cookie?: string): Promise<LightMyRequestResponse> {
  const { method, url, body, form, page } = asked;
  const multipart = form && new Request("http://localhost", { method: "POST", body: form });
  return app.inject({
    ...{ method, url },
    headers: {
      ...ownPage,
      ...(cookie !== undefined && { cookie }),
      ...(page && { "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" }),
      ...(multipart && { "content-type": multipart.headers.get("content-type") ?? "" }),
    },
    ...(body !== undefined && { payload: body }),
    ...(multipart && { payload: Buffer.from(await multipart.arrayBuffer()) }),
  });
}

function wordsIn({ rawPayload, headers }: LightMyRequestResponse): readonly string[] {
  const all = `${JSON.stringify(headers)}\n${rawPayload.toString("utf8")}`;
  return canaryWords.filter((word) => all.includes(word));
}

interface AuditRow {
  readonly actor: { readonly kind: string; readonly role?: Role };
}

const auditSince = (id: string): Promise<readonly AuditRow[]> =>
  at.database.asAdministrator<{ actor: AuditRow["actor"] }>(
    "SELECT actor FROM firstray.audit WHERE id > $1 AND patients @> ARRAY[$2::uuid]",
    [id, canary.patient],
  );

async function lastAudit(): Promise<string> {
  const [row] = await at.database.asAdministrator<{ id: string }>("SELECT coalesce(max(id), 0)::text AS id FROM firstray.audit");
  return row?.id ?? "0";
}

const accessOf = (route: string) => at.app.guardedRoutes.find((one) => one.route === route)?.access ?? "page";

test("every route that the server has is crawled, and no other: a new route needs its example here", () => {
  expect(Object.keys(canaryRequests).toSorted()).toEqual(at.app.guardedRoutes.map(({ route }) => route).toSorted());
});

test.each(roles)(
  "H92: whatever shows the canary to the %s is in the audit under that role; what is not this role's shows nothing",
  async (role) => {
    const shown: string[] = [];
    for (const [route, requestOf] of Object.entries(canaryRequests)) {
      const may: readonly Role[] | "public" = routeAccess[accessOf(route)];
      const cookie = await cookieFor(at.app, role);
      const [before, asked] = [await lastAudit(), requestOf(canary)];
      const answer = await ask(at.app, asked, cookie);
      const words = wordsIn(answer);
      expect(answer.statusCode, `${route} ${answer.body.slice(0, 300)}`).toBeLessThan(500);
      if (may === "public" || !may.includes(role)) {
        expect([route, words]).toEqual([route, []]);
        if (may !== "public") expect([route, answer.statusCode]).toEqual([route, 403]);
        continue;
      }
      const isOfCanary = answer.statusCode < 300 && Object.values(canary).some((id) => asked.url.includes(id));
      if (words.length === 0 && !isOfCanary) continue;
      shown.push(route);
      expect([route, await auditSince(before)]).toEqual([route, expect.arrayContaining([{ actor: expect.objectContaining({ role }) }])]);
    }
    expect(shown.length).toBeGreaterThanOrEqual(leastShown[role]);
  },
  crawlMs,
);

/** Were fewer routes answered, the crawl would have looked at refusals only. */
const leastShown: Readonly<Record<Role, number>> = { surgeon: 24, nurse: 20, reception: 14, researcher: 0, administrator: 7 };

test(
  "H92: nobody who is not signed in sees the canary anywhere",
  async () => {
    for (const [route, requestOf] of Object.entries(canaryRequests)) {
      const answer = await ask(at.app, requestOf(canary));
      expect([route, wordsIn(answer)]).toEqual([route, []]);
      if (routeAccess[accessOf(route)] !== "public") expect([route, answer.statusCode]).toEqual([route, 401]);
    }
  },
  crawlMs,
);

test.each(roles)(
  "H92: another practice on the same database never shows the canary to its %s, by whatever id",
  async (role) => {
    const before = await lastAudit();
    for (const [route, requestOf] of Object.entries(canaryRequests)) {
      if (route === "POST /api/patients") continue; // it would make a canary of that practice's own: below
      const answer = await ask(elsewhere, requestOf(canary), await cookieFor(elsewhere, role));
      expect([route, wordsIn(answer)]).toEqual([route, []]);
      expect(answer.statusCode, `${route} ${answer.body.slice(0, 300)}`).toBeLessThan(500);
    }
    const written = await at.database.asAdministrator("SELECT 1 FROM firstray.audit WHERE id > $1 AND practice_id = $2", [
      before,
      at.house.store.practice,
    ]);
    expect(written).toEqual([]);
  },
  crawlMs,
);

test("H92: a session of one practice is nobody at another's server", async () => {
  const cookie = await cookieFor(at.app, "surgeon");
  const answer = await elsewhere.inject({ url: `/api/patients/${canary.patient}`, headers: { ...ownPage, cookie } });
  expect([answer.statusCode, wordsIn(answer)]).toEqual([401, []]);
});

test("H92: who registers the same person in another practice is not told that the first one knows them", async () => {
  const asked = canaryRequests["POST /api/patients"]?.(canary);
  if (!asked) throw new Error("the crawl has an example of a registration");
  const answer = await ask(elsewhere, asked, await cookieFor(elsewhere, "reception"));
  expect([answer.statusCode, wordsIn(answer)]).toEqual([201, []]);
});

test("H92: the patient's own page shows the canary to who has the link and knows the birth date, and says so in the audit", async () => {
  const before = await lastAudit();
  await at.database.asAdministrator("DELETE FROM firstray.attempt"); // the crawl's own tries
  const page = { "sec-fetch-site": "same-origin", host: "localhost:4810" };
  const form = (birthDate: string) =>
    at.app.inject({
      ...{ method: "POST", url: canary.link },
      headers: { ...page, "content-type": "application/x-www-form-urlencoded" },
      payload: birthDate,
    });
  expect(wordsIn(await form("day=30&month=10&year=1931"))).toEqual([]);
  const opened = await form("day=29&month=10&year=1931");
  expect(opened.statusCode).toBe(303);
  const own = await at.app.inject({ url: "/p", headers: { ...page, cookie: cookieOf(opened) } });
  expect(wordsIn(own)).not.toEqual([]);
  expect(await auditSince(before)).toEqual(expect.arrayContaining([{ actor: { kind: "patient" } }]));
});
