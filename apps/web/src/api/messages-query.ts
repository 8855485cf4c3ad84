import type { MessagesReply } from "@firstray/contract";
import { queryOptions } from "@tanstack/react-query";
import { getReply } from "./get-reply.ts";
import { patientQuery } from "./patient-query.ts";

/** A patient's messages; asked for again with the record that they follow from. */
export const patientMessagesQuery = (patient: string) =>
  queryOptions({
    queryKey: [...patientQuery(patient).queryKey, "messages"],
    queryFn: ({ signal }) => getReply<MessagesReply>(`/api/patients/${encodeURIComponent(patient)}/messages`, signal),
  });

/** The messages of the practice that need somebody. */
export const messagesQuery = queryOptions({
  queryKey: ["messages"],
  queryFn: ({ signal }) => getReply<MessagesReply>("/api/messages", signal),
});
