import type { Protocol } from "@firstray/pathway";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { inPractice } from "../store/in-practice.ts";
import { newestProtocol } from "../store/protocol-numbered.ts";

/** GET /api/protocol: the practice's protocol in force as data, in both languages. */
export function showProtocol(app: FastifyInstance, { store }: House): void {
  app.get(
    "/api/protocol",
    { config: { access: "protocol" } },
    async (): Promise<Protocol> => inPractice(store, (transaction) => newestProtocol(transaction, store.practice)),
  );
}
