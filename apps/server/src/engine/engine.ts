/** How to connect to the database engine: what `pg`'s Pool and Client take, `database` aside. `host` is a folder when it is a Unix socket. */
export type EngineConnection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
};

/** The running embedded PostgreSQL of one data folder, claimed by this process alone. */
export type Engine = {
  /** Connects as the superuser: for migrations and for making the application's role, never for requests. */
  readonly connection: EngineConnection;
  /** The version of the engine's package, such as `18.4.0-beta.17`. */
  readonly version: string;
  /** Whether the database was already running, left behind by a server that was killed. */
  readonly adopted: boolean;
  /** Ends the claim and the database (a fast shutdown: nothing acknowledged is lost), and waits until it has ended. May be called twice. */
  readonly stop: () => Promise<void>;
};
