import type { House } from "../house.ts";
import { inPractice } from "../store/in-practice.ts";
import type { Metric, Sample } from "./metric.ts";

const outboxSql =
  "SELECT state, count(*)::float8 AS count FROM firstray.outbox WHERE practice_id = $1 AND state NOT IN ('sent', 'cancelled') GROUP BY state";
const placeSql = `
  SELECT extract(epoch FROM messages_ran_at)::float8 AS ran, position::float8 AS position
  FROM firstray.practice JOIN firstray.chain_head USING (practice_id) WHERE practice_id = $1`;
const states = ["waiting", "sending", "unknown", "failed", "expired"];

/** What the practice's database says of its operation: counts, never of whom. @throws DatabaseUnavailable when it does not answer. */
export async function houseMetrics({ store }: House): Promise<readonly Metric[]> {
  const { pool, practice } = store;
  const { counts, place } = await inPractice(store, async (transaction) => ({
    counts: (await transaction.query<{ state: string; count: number }>({ name: "metrics-outbox", text: outboxSql, values: [practice] }))
      .rows,
    place: (
      await transaction.query<{ ran: number | null; position: number }>({ name: "metrics-place", text: placeSql, values: [practice] })
    ).rows[0],
  }));
  const outbox = states.map((state): Sample => ({ labels: { state }, value: counts.find((one) => one.state === state)?.count ?? 0 }));
  const connections = { open: pool.totalCount, idle: pool.idleCount, waited_for: pool.waitingCount };
  return [
    { name: "firstray_outbox_messages", help: "Messages not yet sent, by state.", type: "gauge", samples: outbox },
    gauge("firstray_scheduler_last_ran_seconds", "When the send loop last went round, since 1970; 0: never.", place?.ran ?? 0),
    gauge("firstray_chain_position", "Position of the last event of the practice’s chain.", place?.position ?? 0),
    {
      ...{
        name: "firstray_database_connections",
        help: "Connections to the database: open, idle, and requests that wait for one.",
        type: "gauge",
      },
      samples: Object.entries(connections).map(([state, value]) => ({ labels: { state }, value })),
    },
  ];
}

function gauge(name: string, help: string, value: number): Metric {
  return { name, help, type: "gauge", samples: [{ value }] };
}
