import type { FastifyReply } from "fastify";
import { sessionHours } from "../session/session-limits.ts";

export const cookieName = "firstray";

/** Gives the browser a session; scripts do not see it and other sites cannot use it. */
export function setSessionCookie(reply: FastifyReply, cookie: string, secure: boolean): void {
  reply.setCookie(cookieName, cookie, { path: "/", httpOnly: true, sameSite: "strict", secure, maxAge: sessionHours * 3600 });
}
