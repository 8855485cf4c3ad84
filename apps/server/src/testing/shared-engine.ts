import { testEngine } from "./test-engine.ts";

/** Starts one PostgreSQL for all test files of a run, where DATABASE_URL names none: each makes databases of its own in it. */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env["DATABASE_URL"]) return async () => undefined;
  const { administrator, stop } = await testEngine();
  const { host = "", port, user, password } = administrator;
  const parameters = new URLSearchParams({ host, port: String(port), user: String(user), password: String(password) });
  process.env["DATABASE_URL"] = `postgres:///postgres?${parameters}`;
  return stop;
}
