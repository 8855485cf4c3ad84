import pg, { type Client, type ClientConfig } from "pg";

/** A connection, not yet made. The query that loses it throws; the event that says so, too, would end the process. */
export function newClient(config: ClientConfig): Client {
  const client = new pg.Client(config);
  client.on("error", () => undefined);
  return client;
}
