import { randomBytes } from "node:crypto";
import type { FastifyReply } from "fastify";

export const cookieName = "firstray";
const cookieBytes = 32;
/** A working day; nobody's session outlives the night. */
export const sessionHours = 12;

/** A name for a session that nobody can guess. */
export function newCookie(): string {
  return randomBytes(cookieBytes).toString("base64url");
}

/** Gives the browser a session; scripts do not see it and other sites cannot use it. */
export function setSessionCookie(reply: FastifyReply, cookie: string, secure: boolean): void {
  reply.setCookie(cookieName, cookie, { path: "/", httpOnly: true, sameSite: "strict", secure, maxAge: sessionHours * 3600 });
}
