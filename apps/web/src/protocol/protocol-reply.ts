/** What the pages read of the practice's protocol. */
export interface ProtocolReply {
  readonly version: number;
}
