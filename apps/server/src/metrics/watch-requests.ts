import type { FastifyInstance } from "fastify";
import type { RequestTimes } from "./request-times.ts";

/**
 * Notes every answer: for the metrics, and as one line of the log. Both name the route's pattern, the status and the time, and neither
 * the address nor what was sent, which may name a patient or hold a secret. The answer carries the line's id.
 */
export function watchRequests(app: FastifyInstance, times: RequestTimes): void {
  app.addHook("onRequest", async ({ id }, reply) => {
    reply.header("x-request-id", id);
  });
  app.addHook("onResponse", async (request, reply) => {
    const { method, routeOptions, person, log } = request;
    const route = routeOptions.url ?? "none";
    const { statusCode: status, elapsedTime } = reply;
    times.note({ method, route, status, seconds: elapsedTime / 1000 });
    const line = { method, route, status, ms: Math.round(elapsedTime), ...(person && { role: person.role }) };
    if (routeOptions.config.access !== "health" && routeOptions.config.access !== "metrics") log.info(line, "answered");
  });
}
