/** Why a connection could not be made, for a sentence; never the address itself: it may hold a password. */
export function connectionFailure(cause: unknown): string {
  if (cause instanceof AggregateError) return connectionFailure(cause.errors[0]);
  if (cause instanceof TypeError) return "the address is not of the form postgres://user:password@host:port/database";
  return cause instanceof Error ? cause.message.split("\n", 1).join("") : String(cause);
}
