import type { FastifyInstance } from "fastify";

declare module "fastify" {
  interface FastifyInstance {
    /** Whether a proxy is to give this server no new requests, since it is about to end. */
    readonly turn: { hasEnded: boolean };
  }
}

/** Once the server's turn has ended, it still answers, and each answer ends its connection: what comes next goes to another server. */
export function keepTurn(app: FastifyInstance): void {
  app.decorate("turn", { hasEnded: false });
  app.addHook("onSend", async (_request, reply) => {
    if (app.turn.hasEnded) reply.header("connection", "close");
  });
}
