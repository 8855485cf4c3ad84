import type { SessionReply } from "@firstray/contract";
import type { FastifyRequest } from "fastify";
import { dayIn } from "../clock.ts";
import { demoRoles } from "../demo/demo-staff.ts";
import type { House } from "../house.ts";
import { sameMachine } from "../http/same-machine.ts";
import { sentences } from "../http/sentences.ts";
import { isLocked } from "../session/is-locked.ts";
import { defaultLockMinutes } from "../session/session-limits.ts";
import type { SignedIn } from "../store/signed-in.ts";

/** Who is signed in and which practice this is; where nobody can sign in, why. */
export function sessionReply(
  house: House,
  { headers, session }: Pick<FastifyRequest, "headers" | "session">,
  user: SignedIn | null,
): SessionReply {
  const { practice, clock, lockMinutes = defaultLockMinutes } = house;
  const { name, timeZone, demo } = practice;
  const byRole = demo && sameMachine(headers);
  return {
    user,
    locked: session !== null && isLocked(house, session),
    ...(!demo && { lockMinutes }),
    practice: { name, timeZone, demo },
    demoRoles: byRole ? demoRoles : [],
    ...(demo && !byRole && { notice: sentences.noDemoSignIn }),
    today: dayIn(timeZone, clock.now()),
  };
}
