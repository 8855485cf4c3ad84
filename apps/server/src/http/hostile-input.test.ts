import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { crc32, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildServer } from "../build-server.ts";
import { aCommand, aPatient } from "../testing/commands.ts";
import { aFilmOf, uploadForm } from "../testing/film-form.ts";
import { cookieOf } from "../testing/real-practice.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { ownPage, signIn, type TestServer, testServer, type Visitor } from "../testing/test-server.ts";

let at: TestServer;
let nurse: Visitor;
const patient = randomUUID();
const details = aPatient();
const day = "2027-01-04";
const web = join(import.meta.dirname, "../testing/web");
const decodeMs = 40_000;

beforeAll(async () => {
  at = await testServer();
  at.goTo(day);
  nurse = await at.signedInAs("nurse");
  await nurse.post("/api/patients", { patient, command: aCommand({ type: "RegisterPatient", occurredOn: day, payload: details }) });
}, engineStartMs);
afterAll(() => at.stop());

const upload = (file: Uint8Array, by = nurse) => by.upload(`/api/patients/${patient}/films`, uploadForm(file));
const incoming = (): Promise<readonly string[]> => readdir(at.house.films.incoming).catch(() => []);
/** Words of the inside: a path, a stack, SQL, a library. */
const inside = /node_modules|\/src\/|\bat [\w.]+ \(|firstray\.\w+ |SELECT|INSERT|ENOENT|postgres|fastify|zod/i;

const bombBytes = 96_000_000;
const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
function png(columns: number, rows: number, data: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(columns, 0);
  header.writeUInt32BE(rows, 4);
  header.set([16, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}
/** A DICOM file whose data set is deflated, and inflates to nothing but zeros. */
function deflatedDicom(): Buffer {
  const syntax = Buffer.from("1.2.840.10008.1.2.1.99", "latin1");
  const element = Buffer.concat([Buffer.from([2, 0, 0x10, 0, 0x55, 0x49, syntax.length, 0]), syntax]);
  const length = Buffer.from([2, 0, 0, 0, 0x55, 0x4c, 4, 0, element.length, 0, 0, 0]);
  return Buffer.concat([Buffer.alloc(128), Buffer.from("DICM"), length, element, deflateRawSync(Buffer.alloc(bombBytes))]);
}

test.each([
  { what: "a small PNG that inflates to 96 MB", file: () => png(100, 100, deflateSync(Buffer.alloc(bombBytes))) },
  { what: "a PNG that says it has ten thousand million pixels", file: () => png(100_000, 100_000, deflateSync(Buffer.alloc(1000))) },
  { what: "a deflated DICOM file of zeros", file: deflatedDicom },
  { what: "a gzip file that is called a film", file: () => gzipSync(Buffer.alloc(bombBytes)) },
  { what: "a web page that is called a film", file: () => Buffer.from("<!doctype html><script>alert(1)</script>") },
])(
  "H94: $what is refused with a sentence, and leaves nothing behind",
  async ({ file }) => {
    const bytes = file();
    expect(bytes.length).toBeLessThan(1_000_000);
    const answer = await upload(bytes);
    expect(answer.statusCode, answer.body).toBe(422);
    expect(answer.json().sentence).toEqual({ en: expect.stringMatching(/\w/), fr: expect.stringMatching(/\w/) });
    expect(answer.body).not.toMatch(inside);
    expect(await incoming()).toEqual([]);
  },
  decodeMs,
);

test(
  "H94: a film under a wrong name or type is read by what it is; a name with a path in it goes nowhere",
  async () => {
    const form = uploadForm(aFilmOf(details).file, { side: "right" });
    const file = form.get("file");
    if (!(file instanceof Blob)) throw new Error("the form has a file");
    form.set("file", new Blob([await file.arrayBuffer()], { type: "text/html" }), "../../../../tmp/<img src=x>.html");
    const answer = await nurse.upload(`/api/patients/${patient}/films`, form);
    expect(answer.statusCode, answer.body).toBe(201);
    expect(answer.body).not.toContain("img");
  },
  decodeMs,
);

const field = (name: string): string => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n1\r\n`;
const part = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.dcm"\r\n\r\nDICM';
test.each([
  { what: "stops in its file", type: "boundary=x", body: part, status: 422 },
  { what: "stops between two fields", type: "boundary=x", body: field("film"), status: 422 },
  { what: "names no boundary", type: "charset=utf-8", body: `${part}\r\n--x--`, status: 422 },
  { what: "names a boundary that never comes", type: "boundary=another", body: `${part}\r\n--x--`, status: 422 },
  { what: "has a boundary of ten thousand characters", type: `boundary=${"y".repeat(10_000)}`, body: part, status: 422 },
  { what: "has ten thousand fields", type: "boundary=x", body: `${field("film").repeat(10_000)}--x--`, status: 413 },
  { what: "names a field after a prototype", type: "boundary=x", body: `${field("__proto__")}${part}\r\n--x--`, status: 422 },
  { what: "has nothing in it", type: "boundary=x", body: "", status: 422 },
])("H94: an upload that $what is refused with a sentence, and leaves nothing behind", async ({ type, body, status }) => {
  const cookie = cookieOf(await at.app.inject({ method: "POST", url: "/api/session", headers: ownPage, payload: { role: "nurse" } }));
  const headers = { ...ownPage, cookie, "content-type": `multipart/form-data; ${type}` };
  const answer = await at.app.inject({ method: "POST", url: `/api/patients/${patient}/films`, headers, payload: body });
  expect(answer.statusCode, answer.body).toBe(status);
  expect(answer.json().sentence).toEqual({ en: expect.stringMatching(/\w/), fr: expect.stringMatching(/\w/) });
  expect(answer.body).not.toMatch(inside);
  expect(await incoming()).toEqual([]);
});

test("H94: a compressed body is not inflated, whatever it says of itself", async () => {
  const answer = await at.app.inject({
    ...{ method: "POST", url: "/api/patients" },
    headers: { ...ownPage, "content-type": "application/json", "content-encoding": "gzip" },
    payload: gzipSync(Buffer.alloc(bombBytes, " ")),
  });
  expect([400, 401, 415, 422]).toContain(answer.statusCode);
  expect(answer.body).not.toMatch(inside);
});

const tricks = ["..%2f..%2fetc%2fpasswd", "%2e%2e", "a%00b", "'%20OR%201=1--", "%F0%9F%A6%B6", "__proto__", "a".repeat(90), "%ff"];
test.each(tricks)("H94: the id %s names nothing", async (id) => {
  for (const url of [
    `/api/patients/${id}`,
    `/api/films/${id}`,
    `/api/films/${id}/greys`,
    `/api/plans/${id}/sheet`,
    `/api/patients/${id}/access`,
  ]) {
    const answer = await nurse.get(url);
    expect([url, answer.statusCode]).toEqual([url, expect.toSatisfy((status: number) => [400, 404, 422].includes(status))]);
    expect(answer.body).not.toMatch(inside);
  }
  expect((await nurse.get(`/assets/${id}`)).body).not.toContain("root:");
});

test.each([
  { what: "a body that is no JSON", headers: { "content-type": "application/json" }, payload: "{" },
  { what: "a JSON list of a hundred thousand lists", headers: { "content-type": "application/json" }, payload: "[".repeat(100_000) },
  { what: "XML", headers: { "content-type": "application/xml" }, payload: "<a/>" },
  {
    what: "a body that names a prototype",
    headers: { "content-type": "application/json" },
    payload: '{"__proto__":{"role":"administrator"}}',
  },
  { what: "a body of more than a megabyte", headers: { "content-type": "application/json" }, payload: `"${"x".repeat(1_100_000)}"` },
  { what: "a multipart body without a boundary", headers: { "content-type": "multipart/form-data" }, payload: "x" },
])("H94: $what is refused without a word of the inside", async ({ headers, payload }) => {
  const cookie = cookieOf(await at.app.inject({ method: "POST", url: "/api/session", headers: ownPage, payload: { role: "nurse" } }));
  const answer = await at.app.inject({ method: "POST", url: "/api/patients", headers: { ...ownPage, cookie, ...headers }, payload });
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
  expect(answer.statusCode).toBeLessThan(500);
  expect(answer.headers["content-type"]).toMatch(/problem\+json/);
  expect(answer.body).not.toMatch(inside);
});

test.each(["\0", "\ud83e"])("H94: a text with a character that the database does not keep is refused with a sentence", async (odd) => {
  const payload = { wire: `extra/${odd}`, foot: "right", insertedOn: day, diameterMm: 2 } as const;
  const command = aCommand({ type: "RecordWireInserted", occurredOn: day, payload });
  const answer = await nurse.post(`/api/patients/${patient}/commands`, { expectedSequence: 1, command });
  expect(answer.statusCode, answer.body).toBe(422);
  expect(answer.body).not.toMatch(inside);
  expect((await nurse.get("/api/patients?search=%00")).statusCode).toBeLessThan(500);
});

test("H94: HTML in a name is kept as it was typed and sent as JSON, which no browser takes for a page", async () => {
  const id = randomUUID();
  const payload = aPatient({ givenName: '<img src=x onerror="alert(1)">Essai' });
  await nurse.post("/api/patients", { patient: id, command: aCommand({ type: "RegisterPatient", occurredOn: day, payload }) });
  const answer = await nurse.get(`/api/patients/${id}`);
  expect(answer.json().details.givenName).toBe(payload.givenName);
  expect(answer.headers["content-type"]).toMatch(/^application\/json/);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
});

test("H94: nobody is registered under a name with a mark that nobody sees; a reason with one is kept without it", async () => {
  const id = randomUUID();
  const register = (givenName: string) =>
    nurse.post("/api/patients", {
      ...{ patient: id, command: aCommand({ type: "RegisterPatient", occurredOn: day, payload: aPatient({ givenName }) }) },
    });
  const refused = await register("Fictif\u202E essai");
  expect([refused.statusCode, refused.json().fields]).toMatchObject([
    422,
    [{ path: "command.payload.givenName", sentence: { fr: expect.stringContaining("caractère invisible") } }],
  ]);
  expect((await nurse.get(`/api/patients/${id}`)).statusCode).toBe(404);
  expect((await register(`Fictif ${id}`)).statusCode).toBe(201);
  const surgeon = await at.signedInAs("surgeon");
  const reason = "pour\u0000 la \u202Efamille\uD800";
  expect((await surgeon.post(`/api/patients/${id}/restriction`, { restricted: true, reason })).statusCode).toBe(204);
  expect((await surgeon.get(`/api/patients/${id}`)).json().restriction.reason).toBe("pour la famille");
});

test("H94: forged headers change neither where a link leads nor who is asking", async () => {
  const forged = {
    host: "localhost:4810",
    "x-forwarded-host": "evil.example",
    "x-forwarded-for": "127.0.0.1",
    "x-forwarded-proto": "https",
  };
  const cookie = cookieOf(await at.app.inject({ method: "POST", url: "/api/session", headers: ownPage, payload: { role: "nurse" } }));
  const url = `/api/patients/${patient}/links`;
  const answer = await at.app.inject({ method: "POST", url, headers: { ...ownPage, ...forged, cookie }, payload: {} });
  expect(answer.statusCode).toBe(201);
  expect(answer.json().link).toMatch(/^http:\/\/localhost:/);
  const elsewhere = await at.app.inject({
    method: "POST",
    url: "/api/session",
    headers: { ...ownPage, host: "evil.example" },
    payload: { role: "nurse" },
  });
  expect(elsewhere.statusCode).toBe(403);
});

test("H95: no page runs a script or a style that is not a file of ours, on any answer", async () => {
  for (const url of ["/", "/patients", "/api/session", "/api/nothing", "/p/xyz", "/healthz"]) {
    const policy = String((await nurse.get(url)).headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  }
});

test("H95: behind https the cookie is bound to this host and to https; scripts and other sites never have it", async () => {
  const app = await buildServer({ ...at.house, publicUrl: "https://foot.example.org" }, { webFolder: web });
  const answer = await app.inject({ method: "DELETE", url: "/api/session", headers: ownPage });
  expect(answer.headers["set-cookie"]).toMatch(/^__Host-firstray=;.*Path=\/;.*Secure/);
  expect(answer.headers["strict-transport-security"]).toMatch(/max-age=\d{7}/);
  await app.close();
  const here = await at.app.inject({ method: "POST", url: "/api/session", headers: ownPage, payload: { role: "nurse" } });
  expect(here.headers["set-cookie"]).toMatch(/^firstray=.*Path=\/;.*HttpOnly;.*SameSite=Strict/);
});

test(
  "H96: a session that asks, changes or uploads without end waits a minute; another session and the pages go on",
  async () => {
    const app = await buildServer(at.house, { webFolder: web, limits: { reads: 5, changes: 3, uploads: 2 } });
    const [busy, other] = [await signIn(app, "nurse"), await signIn(app, "surgeon")];
    const statuses = async (times: number, ask: () => ReturnType<Visitor["get"]>): Promise<readonly number[]> => {
      const all: number[] = [];
      for (let time = 0; time < times; time += 1) all.push((await ask()).statusCode);
      return all;
    };
    expect(await statuses(6, () => busy.get("/api/staff"))).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await statuses(4, () => busy.post("/api/session/seen", {}))).toEqual([200, 200, 200, 429]);
    expect((await statuses(3, () => upload(new Uint8Array(3), busy))).at(-1)).toBe(429);
    const refused = await busy.get("/api/staff");
    expect(refused.json()).toMatchObject({ code: "too-many-tries" });
    expect(refused.headers["retry-after"]).toBeDefined();
    expect((await busy.get("/patients")).statusCode).toBe(200);
    expect((await other.get("/api/staff")).statusCode).toBe(200);
    await app.close();
  },
  decodeMs,
);

test(
  "H96: of more than four films of one person at once the fifth is asked to wait",
  async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => upload(new Uint8Array(300))));
    const statuses = answers.map(({ statusCode }) => statusCode).toSorted();
    expect(statuses).toEqual([422, 422, 422, 422, 429, 429]);
    expect((await upload(new Uint8Array(300))).statusCode).toBe(422);
  },
  decodeMs,
);

test(
  "H96: an upload that does not come to its end is cut off, and leaves nothing behind",
  async () => {
    const app = await buildServer(at.house, { webFolder: web, requestMs: 300 });
    const cookie = cookieOf(await app.inject({ method: "POST", url: "/api/session", headers: ownPage, payload: { role: "nurse" } }));
    await app.listen({ port: 0, host: "127.0.0.1" });
    const address = app.server.address();
    const socket = connect(typeof address === "object" && address !== null ? address.port : 0, "127.0.0.1");
    const start = `--x\r\ncontent-disposition: form-data; name="file"; filename="a.dcm"\r\n\r\n${"a".repeat(1000)}`;
    socket.write(
      `POST /api/patients/${patient}/films HTTP/1.1\r\nhost: localhost\r\nx-firstray: 1\r\ncookie: ${cookie}\r\n` +
        `content-type: multipart/form-data; boundary=x\r\ncontent-length: 5000\r\n\r\n${start}`,
    );
    const said = await new Promise<string>((resolve) => {
      let all = "";
      socket.on("data", (data) => {
        all += data.toString("latin1");
      });
      socket.on("close", () => resolve(all));
    });
    expect(said).toMatch(/^HTTP\/1\.1 408/);
    await expect.poll(incoming).toEqual([]);
    await app.close();
  },
  decodeMs,
);

test("H95: the log of a journey with every kind of error holds no cookie, link, name, number or birth date", async () => {
  const lines: string[] = [];
  const written = vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  try {
    const app = await buildServer(at.house, { webFolder: web, logLevel: "info" });
    const signedIn = await app.inject({ method: "POST", url: "/api/session", headers: ownPage, payload: { role: "nurse" } });
    const cookie = cookieOf(signedIn);
    const ask = (method: "GET" | "POST", url: string, payload?: object) =>
      app.inject({ method, url, headers: { ...ownPage, cookie }, ...(payload && { payload }) });
    await ask("GET", `/api/patients/${patient}`);
    await ask("GET", `/api/patients?search=${details.familyName}`);
    await ask("POST", "/api/patients", {
      patient: randomUUID(),
      command: aCommand({ type: "RegisterPatient", occurredOn: day, payload: details }),
    });
    await ask("POST", "/api/patients", { ...details });
    const { link } = (await ask("POST", `/api/patients/${patient}/links`, {})).json();
    const path = link.slice(link.indexOf("/p/"));
    await ask("GET", path);
    await at.database.asAdministrator("ALTER TABLE firstray.film RENAME TO film_away");
    expect((await ask("GET", `/api/patients/${patient}`)).statusCode).toBe(500);
    await at.database.asAdministrator("ALTER TABLE firstray.film_away RENAME TO film");
    await app.close();
    const secrets = [cookie.split("=")[1] ?? "", path.slice(3), details.familyName, details.givenName, details.number, details.birthDate];
    expect(lines.join("")).toContain("a request failed");
    expect(secrets.filter((secret) => lines.join("").includes(secret))).toEqual([]);
  } finally {
    written.mockRestore();
  }
});
