import { once } from "node:events";
import { createServer } from "node:http";
import type { TestProject } from "vitest/node";
import { engineOnDemand } from "./engine-on-demand.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where a test file asks for the database engine that all test files share. */
    readonly engineDesk: string;
  }
}

/** One PostgreSQL for all database tests, started when the first of them asks; a run without such tests starts none. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engine = engineOnDemand();
  const desk = createServer((_request, response) => {
    engine.connection().then(
      (connection) => response.end(connection),
      (cause) => response.writeHead(500).end(String(cause)),
    );
  });
  desk.listen(0, "127.0.0.1");
  await once(desk, "listening");
  const address = desk.address();
  if (typeof address !== "object" || address === null) throw new Error(`the desk must listen on a port, got ${address}`);
  project.provide("engineDesk", `http://127.0.0.1:${address.port}`);
  return async () => {
    desk.close();
    desk.closeAllConnections();
    await engine.stop();
  };
}
