import type { BackupReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";

const everyMs = 300_000;

/** Whether backups are made; asked again while the page lies open. */
export const backupQuery = queryOptions({
  queryKey: ["backup"],
  queryFn: ({ signal }) => getReply<BackupReply>("/api/backup", signal),
  refetchInterval: everyMs,
});
