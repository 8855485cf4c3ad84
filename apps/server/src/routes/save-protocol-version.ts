import { protocolVersionRequestSchema } from "@firstray/contract";
import { protocolDiff } from "@firstray/pathway";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { Problem } from "../http/problem.ts";
import { protocolSent } from "../http/protocol-sent.ts";
import { sentences } from "../http/sentences.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { insertProtocolVersion } from "../store/insert-protocol-version.ts";
import { newestProtocol } from "../store/protocol-numbered.ts";

/** POST /api/protocol/versions: the protocol as the practice changes it; running episodes stay where they are. */
export function saveProtocolVersion(app: FastifyInstance, { store, clock }: House): void {
  app.post("/api/protocol/versions", { config: { access: "protocol.change" } }, async (request, reply) => {
    const { basedOn, content, reason } = parse(protocolVersionRequestSchema, request.body);
    const author = signedInPerson(request);
    const at = clock.now().toString();
    const protocol = protocolSent(content, basedOn + 1);
    await inPractice(store, async (transaction) => {
      const newest = await newestProtocol(transaction, store.practice);
      if (newest.version !== basedOn) throw new Problem("conflict", sentences.protocolChanged);
      if (protocolDiff(newest, protocol).length === 0) throw new Problem("invalid", sentences.protocolUnchanged);
      await insertProtocolVersion(transaction, store.practice, { protocol, author, at, reason });
      const detail = `version ${protocol.version}`;
      await audit(transaction, store.practice, { at, actor: author, action: "protocol", patients: [], detail, reason });
    });
    return reply.code(201).send({ number: protocol.version });
  });
}
