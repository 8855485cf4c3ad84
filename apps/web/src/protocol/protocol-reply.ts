import type { Protocol } from "@firstray/pathway";

/** GET /api/protocol: the protocol as it is, dates of none of its rules are dates of the calendar. */
export type ProtocolReply = Protocol;
