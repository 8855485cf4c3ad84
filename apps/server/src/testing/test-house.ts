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
  /** Makes it ten in the morning of this day where the practice is. */
  readonly goTo: (day: string) => void;
  readonly stop: () => Promise<void>;
}

const morning = Temporal.PlainTime.from("10:00");

/** Opens the house as the server does. */
export async function testHouse({ demo = true }: { readonly demo?: boolean } = {}): Promise<TestHouse> {
  const database = await testDatabase();
  const { pool, practice, settings } = await openStore({ administrator: database.administrator, demo });
  const folder = await mkdtemp(join(tmpdir(), "firstray-data-"));
  let now = Temporal.Instant.from("2027-01-04T15:00:00Z");
  return {
    house: { store: { pool, practice }, practice: settings, clock: { now: () => now }, films: filmFiles(folder) },
    database,
    goTo: (day) => {
      now = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: settings.timeZone, plainTime: morning }).toInstant();
    },
    stop: async () => {
      await closeStore({ pool });
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
