import { join } from "node:path";

/** Where the engine keeps its things inside the data folder. */
export type EnginePlaces = {
  /** The folder of everything that Firstray stores. */
  readonly data: string;
  /** PostgreSQL's own data directory. */
  readonly database: string;
  /** Binaries by version, log, password and socket. */
  readonly engine: string;
  readonly log: string;
  readonly password: string;
  readonly sockets: string;
};

/**
 * The places of one data folder, the same at every start.
 * @example enginePlaces("/var/lib/firstray").database // "/var/lib/firstray/database"
 */
export function enginePlaces(data: string): EnginePlaces {
  const engine = join(data, "engine");
  return {
    data,
    database: join(data, "database"),
    engine,
    log: join(engine, "postgres.log"),
    password: join(engine, "password"),
    sockets: join(engine, "run"),
  };
}
