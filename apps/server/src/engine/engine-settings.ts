/** How clients reach the database: a Unix socket in a folder, or a port of the loopback address. */
export type Reach = { readonly kind: "socket" } | { readonly kind: "loopback"; readonly port: number };

/** The number in a Unix socket's name; nothing listens on this port. */
export const socketPort = 5432;

/**
 * PostgreSQL's settings file, written whole at every start. What is not here is PostgreSQL's default, fsync included.
 * The log gets no statement, parameter or detail, which could hold a patient's data; errors reach whoever sent the statement.
 * The socket's folder is relative to the database, so that the length of the path does not matter to the server.
 */
export function engineSettings(reach: Reach): string {
  const network =
    reach.kind === "socket"
      ? ["listen_addresses = ''", "unix_socket_directories = '../engine/run'", "unix_socket_permissions = 0700", `port = ${socketPort}`]
      : ["listen_addresses = '127.0.0.1'", "unix_socket_directories = ''", `port = ${reach.port}`];
  return [
    "# Written by Firstray at every start: changes here are lost.",
    ...network,
    "password_encryption = 'scram-sha-256'",
    "max_connections = 60",
    "shared_buffers = '128MB'",
    // Our queries are short and find their rows by index: compiling them costs more than they do, and a random page of an SSD costs
    // about what the next one does.
    "jit = off",
    "random_page_cost = 1.1",
    // Less to write before a commit is acknowledged: whole pages go into the log compressed, and less often.
    "wal_compression = on",
    "checkpoint_timeout = '15min'",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "datestyle = 'iso, ymd'",
    "default_text_search_config = 'pg_catalog.simple'",
    "log_min_messages = 'log'",
    "log_min_error_statement = 'panic'",
    "log_error_verbosity = 'terse'",
    "log_checkpoints = off",
    "",
  ].join("\n");
}
