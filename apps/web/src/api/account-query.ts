import type { AccountReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** One's own passkeys, recovery codes and sessions. */
export const accountQuery = queryOptions({
  queryKey: ["account"],
  queryFn: ({ signal }) => getReply<AccountReply>("/api/account", signal),
});
