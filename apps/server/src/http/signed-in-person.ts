import type { Actor } from "@firstray/record";
import type { FastifyRequest } from "fastify";

/** Who sent the request. @throws when nobody did: the guard lets no such request reach a route that asks. */
export function signedInPerson({ person }: FastifyRequest): Extract<Actor, { kind: "staff" }> {
  if (person === null) throw new Error("a route that acts for a person must stand behind the guard, got nobody");
  return { kind: "staff", ...person };
}
