import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import pg from "pg";
import { buildServer } from "../../../apps/server/src/build-server.ts";
import type { Figure } from "../figure.ts";
import { spread } from "../spread.ts";
import { benchHouse } from "./bench-house.ts";
import { bulkLoad } from "./bulk-load.ts";

const sizes = { small: 10_000, large: 1_000_000 } as const;
const asked = 200;
const lists = ["due", "week"] as const;

/** The worklist as a nurse asks for it, in a practice of ten thousand courses and of the number asked for. */
export async function benchWorklist({ episodes = sizes.large }: { readonly episodes?: number }): Promise<readonly Figure[]> {
  const at = await benchHouse();
  const app = await buildServer(at.house, { webFolder: join(import.meta.dirname, "../../../apps/server/src/testing/web") });
  try {
    const fill = { ...at, practice: at.house.store.practice };
    const nurse = await signedIn(app);
    await bulkLoad(fill, 0, sizes.small);
    const small = await worklistTimes(nurse);
    const started = performance.now();
    await bulkLoad(fill, sizes.small, episodes);
    const loaded = { what: "bulk load up to the larger practice", value: Math.round((performance.now() - started) / 1000), unit: "s" };
    const large = await worklistTimes(nurse);
    console.error(await planOf(at.administrator, fill.practice, at.today.toString()));
    return [loaded, ...lists.flatMap((list) => figuresOf(list, { small: small[list], large: large[list] }, episodes))];
  } finally {
    await closeAll(app, at);
  }
}

type Ask = (url: string) => Promise<{ readonly statusCode: number; readonly body: string }>;

/** The demo practice's nurse, asking without a network. */
async function signedIn(app: FastifyInstance): Promise<Ask> {
  const headers = { host: "localhost:4810", "x-firstray": "1" };
  const { cookies, body } = await app.inject({ method: "POST", url: "/api/session", headers, payload: { role: "nurse" } });
  const [cookie] = cookies;
  if (cookie === undefined) throw new Error(`a demo sign-in must set a cookie, got ${body}`);
  return (url) => app.inject({ method: "GET", url, headers: { ...headers, cookie: `${cookie.name}=${cookie.value}` } });
}

async function closeAll(app: FastifyInstance, at: { readonly stop: () => Promise<void> }): Promise<void> {
  await app.close();
  await at.stop();
}

type Times = Readonly<Record<(typeof lists)[number], ReturnType<typeof spread>>>;

async function worklistTimes(ask: Ask): Promise<Times> {
  return { due: await timesOf(ask, "due"), week: await timesOf(ask, "week") };
}

async function timesOf(ask: Ask, list: (typeof lists)[number]): Promise<ReturnType<typeof spread>> {
  const times: number[] = [];
  for (let run = -asked / 10; run < asked; run += 1) {
    const started = performance.now();
    const { statusCode, body } = await ask(`/api/worklist?show=${list}`);
    if (statusCode !== 200) throw new Error(`the worklist must answer, got ${statusCode} ${body}`);
    if (run >= 0) times.push(performance.now() - started);
  }
  return spread(times);
}

function figuresOf(
  list: string,
  { small, large }: Readonly<Record<"small" | "large", ReturnType<typeof spread>>>,
  episodes: number,
): Figure[] {
  const what = `worklist "${list}", whole request with audit`;
  return [
    { what: `${what}, ${sizes.small} episodes (p95)`, value: small.p95, unit: "ms" },
    { what: `${what}, ${episodes} episodes (median)`, value: large.median, unit: "ms" },
    { what: `${what}, ${episodes} episodes (p95)`, value: large.p95, unit: "ms", target: "≤ 20" },
    { what: `${what}, ratio of p95`, value: large.p95 / small.p95, unit: "×", target: "≤ 1.5" },
  ];
}

/** The plan of the list's query, under the server's own role and row policies. */
async function planOf(administrator: pg.ClientConfig, practice: string, on: string): Promise<string> {
  const client = new pg.Client(administrator);
  await client.connect();
  try {
    await client.query(`BEGIN; SET LOCAL ROLE firstray_app; SET LOCAL firstray.practice = '${practice}'`);
    const { rows } = await client.query<{ "QUERY PLAN": string }>(
      `EXPLAIN (ANALYZE, BUFFERS) SELECT owed.key, patient.family_name FROM firstray.obligation AS owed
       JOIN firstray.patient USING (practice_id, patient_id)
       WHERE owed.practice_id = '${practice}' AND NOT owed.settled AND owed.opens_on <= '${on}'
       ORDER BY owed.rank, owed.due_on, owed.patient_id, owed.key LIMIT 101`,
    );
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  } finally {
    await client.end();
  }
}
