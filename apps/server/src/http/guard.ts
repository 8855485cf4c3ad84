import type { Role } from "@firstray/record";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { inPractice } from "../store/in-practice.ts";
import { type SignedIn, signedIn } from "../store/signed-in.ts";
import { type RouteName, routeAccess } from "./access.ts";
import { Problem } from "./problem.ts";
import { sentences } from "./sentences.ts";
import { cookieName } from "./session-cookie.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Which row of the table of access the route stands under. */
    readonly access?: RouteName;
  }
  interface FastifyRequest {
    /** Who sent it; null when nobody is signed in. */
    person: SignedIn | null;
  }
}

const harmless: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Stands before every route: no route without a row in the table of access, no change without the application's own header,
 * nobody where the role is not listed; and no reply about a patient stays in a browser's cache.
 */
export function guard(app: FastifyInstance, house: House): void {
  app.decorateRequest("person", null);
  app.addHook("onRoute", ({ url, config }) => {
    if (config?.access === undefined) throw new Error(`every route must name its row in the table of access, got none for ${url}`);
  });
  app.addHook("onSend", async ({ url }, reply) => {
    if (url.startsWith("/api/") && !reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
  app.addHook("onRequest", async (request) => {
    if (!harmless.has(request.method) && request.headers["x-firstray"] !== "1") throw new Problem("not-allowed", sentences.noHeader);
    request.person = (await personOf(request, house)) ?? null;
    admit(request);
  });
}

async function personOf(request: FastifyRequest, { store, clock }: House): Promise<SignedIn | undefined> {
  const cookie = request.cookies[cookieName];
  if (cookie === undefined || !needsPerson(request)) return undefined;
  return inPractice(store, (transaction) => signedIn(transaction, store.practice, cookie, clock.now().toString()));
}

/** Files of the web app and health need nobody's name. */
function needsPerson({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.config.access !== "page" && routeOptions.config.access !== "health";
}

function admit({ routeOptions, person }: FastifyRequest): void {
  const { access } = routeOptions.config;
  if (access === undefined) return; // no route: the answer is "not found"
  const roles: readonly Role[] | "public" = routeAccess[access];
  if (roles === "public") return;
  if (person === null) throw new Problem("not-signed-in", sentences.notSignedIn);
  if (!roles.includes(person.role)) throw new Problem("not-allowed", sentences.notAllowed);
}
