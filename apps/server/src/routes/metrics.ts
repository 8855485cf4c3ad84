import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sameMachine } from "../http/same-machine.ts";
import { sentences } from "../http/sentences.ts";
import { backupMetrics } from "../metrics/backup-metrics.ts";
import { houseMetrics } from "../metrics/house-metrics.ts";
import { metricsText } from "../metrics/metrics-text.ts";
import { eventLoopWatch, processMetrics } from "../metrics/process-metrics.ts";
import type { RequestTimes } from "../metrics/request-times.ts";

/** Who may read the figures from elsewhere, and what they tell besides the house. */
export interface MetricsOptions {
  readonly times: RequestTimes;
  readonly metricsToken?: string;
  readonly backupTo?: string;
}

/** GET /metrics: the figures of operation, to this computer, or to whoever shows the token. */
export function metrics(app: FastifyInstance, house: House, { times, metricsToken, backupTo }: MetricsOptions): void {
  const watch = eventLoopWatch();
  app.addHook("onClose", async () => void watch.disable());
  app.get("/metrics", { config: { access: "metrics" } }, async (request, reply) => {
    if (!mayRead(request, metricsToken)) throw new Problem("not-allowed", sentences.notAllowed);
    const all = [...processMetrics(watch), ...times.metrics(), ...(await backupMetrics(backupTo)), ...(await ofHouse(house))];
    return reply.type("text/plain; version=0.0.4; charset=utf-8").send(metricsText(all));
  });
}

/** Figures that need the database are left out while it does not answer; the others are wanted then most. */
async function ofHouse(house: House): ReturnType<typeof houseMetrics> {
  const up = (value: number) =>
    ({ name: "firstray_database_up", help: "Whether the database answers.", type: "gauge", samples: [{ value }] }) as const;
  return houseMetrics(house).then(
    (all) => [up(1), ...all],
    () => [up(0)],
  );
}

function mayRead({ headers, socket }: FastifyRequest, token: string | undefined): boolean {
  if (token === undefined) return sameMachine(headers) && isLoopback(socket.remoteAddress);
  const shown = Buffer.from(headers.authorization ?? "");
  const expected = Buffer.from(`Bearer ${token}`);
  return shown.length === expected.length && timingSafeEqual(shown, expected);
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);
}
