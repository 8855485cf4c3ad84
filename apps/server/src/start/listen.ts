import { createServer } from "node:net";
import type { FastifyInstance } from "fastify";
import { StartRefusal } from "../engine/start-refusal.ts";

/** Both loopback addresses, whichever the browser tries first. */
const host = "localhost";

/** @throws StartRefusal when the port is not free; asked before anything else is started. */
export async function expectFreePort(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", (cause) => reject(refusal(port, cause)));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()));
  });
}

/** Listens on this computer only. @returns the address to open. @throws StartRefusal when the port is not free. */
export async function listen(app: FastifyInstance, port: number): Promise<string> {
  await app.listen({ port, host }).catch((cause) => {
    throw refusal(port, cause);
  });
  const address = app.server.address();
  if (address === null || typeof address === "string") throw new TypeError(`a listening port was expected, got ${address}`);
  return `http://localhost:${address.port}`;
}

function refusal(port: number, cause: NodeJS.ErrnoException): Error {
  if (cause.code === "EADDRINUSE")
    return new StartRefusal(`Port ${port} is taken: stop the other program, or set PORT to a free one.`, { cause });
  if (cause.code === "EACCES")
    return new StartRefusal(`Port ${port} may not be used by this user: set PORT to one from 1024 on.`, { cause });
  return cause;
}
