import type { ProtocolVersionsReply } from "@firstray/contract";
import { protocolV1 } from "@firstray/pathway";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { inPractice } from "../store/in-practice.ts";
import { protocolVersionRows } from "../store/protocol-version-rows.ts";
import { actorName } from "../view/actor-name.ts";

/** GET /api/protocol/versions: who saved which version, when and why; the built-in first one last. */
export function showProtocolVersions(app: FastifyInstance, { store }: House): void {
  app.get("/api/protocol/versions", { config: { access: "protocol.versions" } }, async (): Promise<ProtocolVersionsReply> => {
    const rows = await inPractice(store, (transaction) => protocolVersionRows(transaction, store.practice));
    const own = rows.map(({ number, author, at, reason }) => ({ number, author: actorName(author), at, reason }));
    return { versions: [...own, { number: protocolV1.version }] };
  });
}
