import type { FastifyInstance, FastifyReply } from "fastify";
import { sessionHours } from "../session/session-limits.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** Whether people reach this server over https: then no cookie of ours travels without it. */
    readonly isHttps: boolean;
  }
}

/** Over https the name itself forbids other hosts and plain http; a browser keeps no such cookie from this computer's http. */
export function cookieName({ isHttps }: Pick<FastifyInstance, "isHttps">): string {
  return isHttps ? "__Host-firstray" : "firstray";
}

/** Gives the browser a session; scripts do not see it and other sites cannot use it. */
export function setSessionCookie(reply: FastifyReply, cookie: string): void {
  const { server } = reply;
  const secure = server.isHttps;
  reply.setCookie(cookieName(server), cookie, { path: "/", httpOnly: true, sameSite: "strict", secure, maxAge: sessionHours * 3600 });
}
