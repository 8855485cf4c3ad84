import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { filmFiles } from "../film/film-files.ts";
import type { House } from "../house.ts";
import { closeStore, openStore } from "../store/open-store.ts";
import { type TestDatabase, testDatabase } from "./test-database.ts";

/** A practice of one test file: a real database, a data folder, a clock that stands where the test puts it. */
export interface TestHouse {
  readonly house: House;
  readonly database: TestDatabase;
  /** Makes it this time of this day where the practice is; without one, ten in the morning. */
  readonly goTo: (day: string, time?: string) => void;
  readonly stop: () => Promise<void>;
}

const morning = "10:00";

/** Opens the house as the server does. */
export async function testHouse({ demo = true }: { readonly demo?: boolean } = {}): Promise<TestHouse> {
  const database = await testDatabase({ prepared: true });
  const { pool, practice, settings } = await openStore({ administrator: database.administrator, demo });
  const folder = await mkdtemp(join(tmpdir(), "firstray-data-"));
  let now = Temporal.Instant.from("2027-01-04T15:00:00Z");
  return {
    house: { store: { pool, practice }, practice: settings, clock: { now: () => now }, films: filmFiles(folder) },
    database,
    goTo: (day, time = morning) => {
      const plainTime = Temporal.PlainTime.from(time);
      now = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: settings.timeZone, plainTime }).toInstant();
    },
    stop: async () => {
      await closeStore({ pool });
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
