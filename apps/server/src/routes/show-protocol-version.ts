import type { Protocol } from "@firstray/pathway";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { inPractice } from "../store/in-practice.ts";
import { protocolNumbered } from "../store/protocol-numbered.ts";

/** GET /api/protocol/versions/:number: one version, in force or not. */
export function showProtocolVersion(app: FastifyInstance, { store }: House): void {
  app.get<{ Params: { number: string } }>(
    "/api/protocol/versions/:number",
    { config: { access: "protocol.version" } },
    async (request): Promise<Protocol> => {
      const { number } = request.params;
      if (!/^[1-9]\d{0,5}$/.test(number)) throw new Problem("not-found", sentences.noSuchVersion);
      return inPractice(store, (transaction) => protocolNumbered(transaction, store.practice, Number(number)));
    },
  );
}
