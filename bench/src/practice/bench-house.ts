import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClientConfig } from "pg";
import { Temporal } from "temporal-polyfill";
import { startEngine } from "../../../apps/server/src/engine/start-engine.ts";
import { filmFiles } from "../../../apps/server/src/film/film-files.ts";
import type { House } from "../../../apps/server/src/house.ts";
import { closeStore, openStore } from "../../../apps/server/src/store/open-store.ts";

/** A practice on an embedded database of its own, as the product opens it, and gone afterwards. */
export interface BenchHouse {
  readonly house: House;
  readonly administrator: ClientConfig;
  /** On the disk that the database writes to, readable to PostgreSQL. */
  readonly folder: string;
  readonly today: Temporal.PlainDate;
  readonly stop: () => Promise<void>;
}

/** @param FIRSTRAY_BENCH - (environment) the folder whose disk is measured; default: the system's temporary folder. */
export async function benchHouse(): Promise<BenchHouse> {
  const folder = mkdtempSync(join(process.env["FIRSTRAY_BENCH"] ?? tmpdir(), "firstray-bench-"));
  chmodSync(folder, 0o755);
  const files = join(folder, "bulk");
  mkdirSync(files);
  const engine = await startEngine({ dataFolder: join(folder, "data") });
  const administrator = { ...engine.connection, database: "postgres" };
  const { pool, practice, settings } = await openStore({ administrator, demo: true });
  const now = Temporal.Instant.from("2027-02-08T15:00:00Z");
  return {
    house: { store: { pool, practice }, practice: settings, clock: { now: () => now }, films: filmFiles(join(folder, "films")) },
    administrator,
    folder: files,
    today: now.toZonedDateTimeISO(settings.timeZone).toPlainDate(),
    stop: async () => {
      await closeStore({ pool });
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
