import type { FastifyRequest } from "fastify";
import { Temporal } from "temporal-polyfill";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import type { SignedIn } from "../store/signed-in.ts";
import { freshMinutes } from "./session-limits.ts";

/**
 * Who is signed in, when they showed a passkey or a code just now: a screen found open is not enough to change the ways in.
 * @throws Problem when that was too long ago, and in the demo, where nobody has a way in of their own.
 */
export function refuseStaleSession({ clock }: Pick<House, "clock">, { session }: Pick<FastifyRequest, "session">): SignedIn {
  if (!session) throw new Error("a route for somebody's own ways in must stand behind the guard, got nobody");
  if (session.way === "demo") throw new Problem("invalid", sentences.noDemoAccount);
  const since = clock.now().since(Temporal.Instant.from(session.beganAt)).total("minutes");
  if (since > freshMinutes) throw new Problem("sign-in-again", sentences.signInAgain);
  return session.person;
}
