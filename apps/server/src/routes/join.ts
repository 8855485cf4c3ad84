import { type JoinChallengeReply, type JoinReply, joinChallengeSchema, joinSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { join as joinPractice, openInvitation } from "../session/join.ts";
import { giveSession } from "../session/open-session.ts";
import { throttle } from "../session/throttle.ts";
import { sessionReply } from "../view/session-reply.ts";

const tries = { what: "join", most: 60, minutes: 15 } as const;

/** POST /api/join/challenge: what a link is for. POST /api/join: follows it, with a passkey that was made for it. */
export function join(app: FastifyInstance, house: House): void {
  app.post("/api/join/challenge", { config: { access: "join.challenge" } }, async (request): Promise<JoinChallengeReply> => {
    await throttle(house, { ...tries, of: request.ip });
    const { link, name: typed } = parse(joinChallengeSchema, request.body);
    const { invitation, name, options } = await openInvitation(house, request, link, typed);
    const { role, expiresAt } = invitation;
    return { role, expiresAt, practice: house.practice.name, ...(name !== undefined && { name }), ...(options && { options }) };
  });
  app.post("/api/join", { config: { access: "join" } }, async (request, reply): Promise<JoinReply> => {
    await throttle(house, { ...tries, of: request.ip });
    const { person, cookie, recoveryCodes } = await joinPractice(house, request, parse(joinSchema, request.body));
    giveSession(request, reply, cookie, person);
    reply.code(201);
    return { session: sessionReply(house, request, person), recoveryCodes };
  });
}
