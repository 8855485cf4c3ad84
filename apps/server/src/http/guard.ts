import type { Role } from "@firstray/record";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Temporal } from "temporal-polyfill";
import type { House } from "../house.ts";
import { isLocked } from "../session/is-locked.ts";
import { idleEndHours, seenEverySeconds } from "../session/session-limits.ts";
import { inPractice } from "../store/in-practice.ts";
import { noteSeen } from "../store/session-rows.ts";
import { type Session, type SignedIn, signedIn } from "../store/signed-in.ts";
import { type RouteName, routeAccess } from "./access.ts";
import { isOwnForm } from "./is-own-form.ts";
import { Problem } from "./problem.ts";
import { sentences } from "./sentences.ts";
import { cookieName } from "./session-cookie.ts";

/** A route by method and address, and its row in the table of access. */
interface GuardedRoute {
  readonly route: string;
  readonly access: RouteName;
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** Which row of the table of access the route stands under. */
    readonly access?: RouteName;
  }
  interface FastifyInstance {
    /** Every route that can be asked, and its row. */
    readonly guardedRoutes: readonly GuardedRoute[];
  }
  interface FastifyRequest {
    /** Who sent it; null when nobody is signed in, or the session is locked. */
    person: SignedIn | null;
    /** The session that it came in, locked or not. */
    session: Session | null;
  }
}

const harmless: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Stands before every route: no route without a row in the table of access, no change without the application's own header,
 * nobody where the role is not listed; and no reply about a patient stays in a browser's cache.
 */
export function guard(app: FastifyInstance, house: House): void {
  app.decorateRequest("person", null);
  app.decorateRequest("session", null);
  const guardedRoutes: GuardedRoute[] = [];
  app.decorate("guardedRoutes", guardedRoutes);
  app.addHook("onRoute", ({ method, url, config }) => {
    const access = config?.access;
    if (access === undefined) throw new Error(`every route must name its row in the table of access, got none for ${url}`);
    for (const one of [method].flat()) if (one !== "HEAD") guardedRoutes.push({ route: `${one} ${url}`, access });
  });
  app.addHook("onSend", async ({ url }, reply) => {
    if (url.startsWith("/api/") && !reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
  app.addHook("onRequest", async (request) => {
    if (!harmless.has(request.method) && !isOurs(request)) throw new Problem("not-allowed", sentences.noHeader);
    request.session = (await sessionOf(request, house)) ?? null;
    request.person = request.session && !isLocked(house, request.session) ? request.session.person : null;
    admit(request);
  });
}

/** A page of ours says so in a header that no other site can send; a patient's page works without scripts, and its browser says so. */
function isOurs({ headers, routeOptions }: FastifyRequest): boolean {
  return routeOptions.config.access === "patient-page" ? isOwnForm(headers) : headers["x-firstray"] === "1";
}

async function sessionOf(request: FastifyRequest, house: House): Promise<Session | undefined> {
  const { store, clock } = house;
  const cookie = request.cookies[cookieName(request.server)];
  if (cookie === undefined || !needsPerson(request)) return undefined;
  const now = clock.now();
  const asked = { cookie, now: now.toString(), seenSince: now.subtract({ hours: idleEndHours }).toString() };
  return inPractice(store, async (transaction) => {
    const session = await signedIn(transaction, store.practice, asked);
    const isSeen = session && request.routeOptions.config.access !== "session.read" && !isLocked(house, session);
    const longAgo = session && now.since(Temporal.Instant.from(session.lastSeenAt)).total("seconds") > seenEverySeconds;
    if (isSeen && longAgo) await noteSeen(transaction, store.practice, session.id, asked.now);
    return session;
  });
}

/** Files of the web app, health and the patients' pages need nobody's name. */
function needsPerson({ routeOptions }: FastifyRequest): boolean {
  const { access } = routeOptions.config;
  return access !== "page" && access !== "health" && access !== "patient-page";
}

function admit({ routeOptions, person, session }: FastifyRequest): void {
  const { access } = routeOptions.config;
  if (access === undefined) return; // no route: the answer is "not found"
  const roles: readonly Role[] | "public" = routeAccess[access];
  if (roles === "public") return;
  if (person === null && session !== null) throw new Problem("locked", sentences.locked);
  if (person === null) throw new Problem("not-signed-in", sentences.notSignedIn);
  if (!roles.includes(person.role)) throw new Problem("not-allowed", sentences.notAllowed);
}
