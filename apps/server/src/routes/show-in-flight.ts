import { type InFlightReply, inFlightRequestSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import { Temporal } from "temporal-polyfill";
import { dayIn } from "../clock.ts";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { protocolSent } from "../http/protocol-sent.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { inFlight } from "../record/in-flight.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { newestProtocolVersion } from "../store/newest-protocol-version.ts";

/** POST /api/protocol/in-flight: what a protocol would move, over every running episode. Nothing is changed. */
export function showInFlight(app: FastifyInstance, { store, clock, practice }: House): void {
  app.post("/api/protocol/in-flight", { config: { access: "protocol.in-flight" } }, async (request): Promise<InFlightReply> => {
    const { content } = parse(inFlightRequestSchema, request.body);
    const newest = await inPractice(store, (transaction) => newestProtocolVersion(transaction, store.practice));
    const to = protocolSent(content, newest + 1);
    const { timeZone } = practice;
    const now = clock.now();
    const found = await inFlight(store, { to, on: Temporal.PlainDate.from(dayIn(timeZone, now)), timeZone });
    const patients = [...new Set(found.episodes.map(({ patient }) => patient.id))];
    await inPractice(store, (transaction) =>
      audit(transaction, store.practice, { at: now.toString(), actor: signedInPerson(request), action: "protocol-in-flight", patients }),
    );
    return found;
  });
}
