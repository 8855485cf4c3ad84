import pg from "pg";
import { expect, test } from "vitest";
import { connectionPassing } from "./connection-passing.ts";

function coded(code: string): Error {
  return Object.assign(new Error("said by the system"), { code });
}

test.each([
  { cause: coded("ECONNREFUSED"), passing: true },
  { cause: coded("57P03"), passing: true },
  { cause: new Error("Connection terminated unexpectedly"), passing: true },
  { cause: new Error("Connection terminated"), passing: true },
  { cause: new Error("Client has encountered a connection error and is not queryable"), passing: true },
  { cause: coded("28P01"), passing: false },
  { cause: new Error("syntax error"), passing: false },
  { cause: "Connection terminated", passing: false },
])("$cause: passing $passing", ({ cause, passing }) => {
  expect(connectionPassing(cause)).toBe(passing);
});

test("the error of a client whose connection has ended is a passing one", async () => {
  const client = new pg.Client({ host: "127.0.0.1", port: 1 });
  client.on("error", () => undefined);
  await expect(client.connect().catch(connectionPassing)).resolves.toBe(true);
  await expect(client.query("SELECT 1").then(() => false, connectionPassing)).resolves.toBe(true);
});
