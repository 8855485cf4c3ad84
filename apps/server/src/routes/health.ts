import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";

const unavailable = 503;

/** GET /healthz: the process answers. GET /readyz: its database does too, and it is not about to end. */
export function health(app: FastifyInstance, { store }: House): void {
  app.get("/healthz", { config: { access: "health" } }, async () => ({ status: "ok" }));
  app.get("/readyz", { config: { access: "health" } }, async (_request, reply) => {
    if (app.turn.hasEnded) return reply.code(unavailable).send({ status: "the server is about to end" });
    const ready = await store.pool.query("SELECT 1").then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : unavailable).send({ status: ready ? "ready" : "the database does not answer" });
  });
}
