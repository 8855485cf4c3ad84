import type { SentCommand } from "@firstray/contract";

type ContentOf<Of> = Of extends { readonly type: infer Type; readonly payload: infer Payload }
  ? { readonly type: Type; readonly payload: Payload }
  : never;

/** What a command says, before it has an id and a date. */
export type CommandContent = ContentOf<SentCommand>;
