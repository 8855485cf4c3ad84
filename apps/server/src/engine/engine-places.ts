import { join } from "node:path";

/** Where the engine keeps its things inside the data folder. */
export type EnginePlaces = {
  /** The folder of everything that Firstray stores. */
  readonly data: string;
  /** PostgreSQL's own data directory. */
  readonly database: string;
  /** Binaries by version, log and socket. */
  readonly engine: string;
  readonly log: string;
  /** The superuser's password, in a file that only its owner may read. */
  readonly password: string;
  readonly sockets: string;
};

/**
 * The places of one data folder, the same at every start.
 * @example enginePlaces("/var/lib/firstray").database // "/var/lib/firstray/database"
 */
export function enginePlaces(data: string): EnginePlaces {
  const database = join(data, "database");
  const engine = join(data, "engine");
  return {
    data,
    database,
    engine,
    log: join(engine, "postgres.log"),
    password: join(database, "firstray.password"),
    sockets: join(engine, "run"),
  };
}
