import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Problem } from "./problem.ts";
import { sentences } from "./sentences.ts";

/** How often one session (or, of nobody signed in, one address) may ask within a minute. */
export interface RequestLimits {
  readonly reads: number;
  readonly changes: number;
  readonly uploads: number;
}

/**
 * Far beyond what a busy clinic does: somebody who saves every second of a minute changes 60 times, a page asks for a dozen things.
 * Ways in have much narrower limits of their own, counted in the database.
 */
export const usualRequestLimits: RequestLimits = { reads: 3000, changes: 600, uploads: 120 };

type Kind = keyof RequestLimits;

/** Refuses what one session sends without end; files of the web app and health are not counted. */
export async function limitRequests(app: FastifyInstance, limits: RequestLimits): Promise<void> {
  await app.register(rateLimit, {
    global: true,
    timeWindow: "1 minute",
    max: (request) => limits[kindOf(request)],
    keyGenerator: (request) => `${kindOf(request)} ${request.session?.id ?? request.ip}`,
    allowList: ({ routeOptions: { config } }) => config.access === "page" || config.access === "health",
    addHeadersOnExceeding: { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false },
    addHeaders: { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false, "retry-after": true },
    errorResponseBuilder: () => new Problem("too-many-tries", sentences.tooManyRequests),
  });
}

function kindOf({ method, routeOptions }: FastifyRequest): Kind {
  if (routeOptions.config.access === "films.add") return "uploads";
  return method === "GET" || method === "HEAD" ? "reads" : "changes";
}
