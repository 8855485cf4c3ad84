import type { Role } from "@firstray/record";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { inPractice } from "../store/in-practice.ts";
import { patientNamed } from "../store/patient-named.ts";
import { closedCharts } from "../store/restriction-rows.ts";
import { masked } from "../view/masked.ts";
import { Problem } from "./problem.ts";
import { sentences } from "./sentences.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Restricted charts that stay closed to who asks. */
    closedCharts: ReadonlySet<string>;
  }
}

/** Who treats a patient opens a restricted chart without giving a reason. */
const treats: ReadonlySet<Role> = new Set(["surgeon", "nurse"]);
const none: ReadonlySet<string> = new Set();

/**
 * Stands behind the guard: whatever address names a patient by any id is closed where their chart is, but for the one that opens it
 * with a reason; and in every list such a chart has no name.
 */
export function keepClosedCharts(app: FastifyInstance, { store, clock }: House): void {
  app.decorateRequest("closedCharts");
  app.addHook("onRequest", async (request) => {
    const { person } = request;
    request.closedCharts = none;
    if (person === null || treats.has(person.role)) return;
    await inPractice(store, async (transaction) => {
      const closed = await closedCharts(transaction, store.practice, { person: person.id, now: clock.now().toString() });
      request.closedCharts = closed;
      if (closed.size === 0 || request.routeOptions.config.access === "break-glass") return;
      const patient = await patientNamed(transaction, store.practice, idsOf(request));
      if (patient !== undefined && closed.has(patient)) throw new Problem("restricted", sentences.restrictedChart);
    });
  });
  app.addHook("preSerialization", async ({ closedCharts: closed }, _reply, payload) =>
    closed.size === 0 ? payload : masked(payload, closed),
  );
}

function idsOf({ params }: FastifyRequest): Readonly<Record<string, string>> {
  return params as Readonly<Record<string, string>>;
}
