import { once } from "node:events";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildServer } from "../build-server.ts";
import { aCommand, aPatient } from "../testing/commands.ts";
import { engineStartMs } from "../testing/test-engine.ts";
import { ownPage, signIn, type TestServer, testServer } from "../testing/test-server.ts";

let at: TestServer;
beforeAll(async () => {
  at = await testServer();
}, engineStartMs);
afterAll(() => at.stop());

const webFolder = join(import.meta.dirname, "../testing/web");
const scrape = (headers: Record<string, string>) => at.app.inject({ url: "/metrics", headers });

test("this computer reads the figures of operation: requests by route, outbox, scheduler, connections, event loop", async () => {
  const nurse = await at.signedInAs("nurse");
  await nurse.get("/api/patients?search=Canary-Secret");
  const { statusCode, body, headers } = await scrape({ host: "localhost:4810" });
  expect(statusCode).toBe(200);
  expect(headers["content-type"]).toContain("text/plain");
  expect(body).toContain('firstray_requests_total{method="GET",route="/api/patients",status="200"}');
  expect(body).toMatch(/^firstray_outbox_messages\{state="waiting"\} \d+$/m);
  expect(body).toMatch(/^firstray_scheduler_last_ran_seconds \d/m);
  expect(body).toMatch(/^firstray_database_connections\{state="open"\} [1-9]/m);
  expect(body).toMatch(/^firstray_event_loop_lag_seconds\{quantile="0.99"\} [\d.e-]+$/m);
  expect(body).toContain("firstray_database_up 1");
  expect(body).not.toContain("Canary");
});

test.each([
  { who: "somebody through a proxy", headers: { host: "localhost:4810", "x-forwarded-for": "203.0.113.9" } },
  { who: "another host", headers: { host: "foot.example.org" } },
])("$who does not", async ({ headers }) => {
  expect((await scrape(headers)).statusCode).toBe(403);
});

test("where a token is set, it alone opens the figures", async () => {
  const app = await buildServer(at.house, { webFolder, metricsToken: "a-token-of-the-practice" });
  const status = async (headers: Record<string, string>) => (await app.inject({ url: "/metrics", headers })).statusCode;
  expect(await status({ host: "localhost:4810" })).toBe(403);
  expect(await status({ host: "foot.example.org", authorization: "Bearer a-token-of-the-clinic--" })).toBe(403);
  expect(await status({ host: "foot.example.org", authorization: "Bearer a-token-of-the-practice" })).toBe(200);
  await app.close();
});

test("each answer is one line of JSON with the answer's id, and neither a name, nor what was searched, nor a cookie", async () => {
  const lines: string[] = [];
  const written = vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  const app = await buildServer(at.house, { webFolder, logLevel: "info" });
  const nurse = await signIn(app, "nurse");
  const payload = aPatient({ familyName: "Canari-Secret" });
  const command = aCommand({ type: "RegisterPatient", occurredOn: "2027-01-04", payload });
  await nurse.post("/api/patients", { patient: crypto.randomUUID(), command, distinctFrom: [] });
  const answer = await nurse.get("/api/patients?search=Canari-Secret");
  await nurse.post("/api/patients", { patient: "Canari-Secret" });
  await app.close();
  written.mockRestore();
  const said = lines.join("").trim().split("\n");
  const entries = said.filter((line) => !line.startsWith("(")).map((line) => JSON.parse(line));
  expect(entries.find(({ reqId }) => reqId === answer.headers["x-request-id"])).toMatchObject({
    ...{ msg: "answered", method: "GET", route: "/api/patients", status: 200, role: "nurse" },
  });
  expect(said.join()).not.toMatch(/Canari|firstray_session|cookie|Nora/i);
});

test("H147: a server that is told to stop answers what it is answering and what still comes over those connections, lets no new one in, and then ends", async () => {
  const app = await buildServer(at.house, { webFolder });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  app.addHook("preHandler", async ({ url }) => {
    if (url === "/healthz?held") await held;
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  const address = app.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (path: string, by?: Agent): Promise<number> =>
    new Promise((resolve, reject) => {
      request({ port, host: "127.0.0.1", path, headers: ownPage, ...(by && { agent: by }) }, (answer) => {
        answer.resume().once("end", () => resolve(answer.statusCode ?? 0));
      })
        .once("error", reject)
        .end();
    });
  const arrived = once(app.server, "request");
  const inFlight = ask("/healthz?held", agent);
  await arrived;
  const closed = app.close();
  await vi.waitFor(() => expect(ask("/healthz")).rejects.toThrow(/ECONNREFUSED/));
  const afterwards = ask("/healthz", agent); // waits for the connection that is in use
  release();
  expect(await inFlight).toBe(200);
  expect(await afterwards).toBe(200);
  await closed;
  agent.destroy();
});
