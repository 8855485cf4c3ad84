import { afterAll, beforeAll, expect, test } from "vitest";
import { engineStartMs } from "../testing/test-engine.ts";
import { type TestServer, testServer } from "../testing/test-server.ts";

let at: TestServer;
beforeAll(async () => {
  at = await testServer();
}, engineStartMs);
afterAll(() => at.stop());

test.each(["/", "/worklist", "/patients/new", "/films/3f0c", "/index.html"])("%s is the web app", async (url) => {
  const answer = await at.app.inject({ url });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["content-type"]).toContain("text/html");
  expect(answer.headers["cache-control"]).toBe("no-cache");
});

test("a page runs no script or style of its own text, and stands in no frame", async () => {
  const policy = String((await at.app.inject({ url: "/" })).headers["content-security-policy"]);
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
});

test.each(["/../package.json", "/%2e%2e/package.json", "/..%2f..%2fpackage.json", "/assets/..%2f..%2f..%2fpackage.json"])(
  "%s leads out of the web app's folder to nothing",
  async (url) => {
    expect((await at.app.inject({ url })).body).not.toContain("dependencies");
  },
);

test.each(["/api/nothing", "/assets/missing.js"])("%s is not found, in both languages", async (url) => {
  const answer = await at.app.inject({ url });
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toMatchObject({ code: "not-found", sentence: { en: expect.any(String), fr: expect.any(String) } });
});

test("health is told to everybody, and nothing else", async () => {
  expect((await at.app.inject({ url: "/healthz" })).json()).toEqual({ status: "ok" });
  expect((await at.app.inject({ url: "/readyz" })).json()).toEqual({ status: "ready" });
});
