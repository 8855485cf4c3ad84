import type { BrokenGlassReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

/** Who opened a restricted chart. */
export const brokenGlassQuery = queryOptions({
  queryKey: ["broken-glass"],
  queryFn: ({ signal }) => getReply<BrokenGlassReply>("/api/broken-glass", signal),
});
