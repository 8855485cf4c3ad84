import { protocolV1 } from "@firstray/pathway";
import type { FastifyInstance } from "fastify";

/** GET /api/protocol: the practice's protocol as data, in both languages. */
export function showProtocol(app: FastifyInstance): void {
  app.get("/api/protocol", { config: { access: "protocol" } }, async () => protocolV1);
}
