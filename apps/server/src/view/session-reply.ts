import type { SessionReply } from "@firstray/contract";
import type { FastifyRequest } from "fastify";
import { dayIn } from "../clock.ts";
import { demoRoles } from "../demo/demo-staff.ts";
import type { House } from "../house.ts";
import { sameMachine } from "../http/same-machine.ts";
import { sentences } from "../http/sentences.ts";
import type { SignedIn } from "../store/signed-in.ts";

/** Who is signed in and which practice this is; where nobody can sign in, why. */
export function sessionReply(
  { practice, clock }: House,
  { headers }: Pick<FastifyRequest, "headers">,
  user: SignedIn | null,
): SessionReply {
  const { name, timeZone, demo } = practice;
  const byRole = demo && sameMachine(headers);
  return {
    user,
    practice: { name, timeZone, demo },
    demoRoles: byRole ? demoRoles : [],
    ...(byRole ? {} : { notice: sentences.noDemoSignIn }),
    today: dayIn(timeZone, clock.now()),
  };
}
