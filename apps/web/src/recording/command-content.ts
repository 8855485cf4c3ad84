import type { CommandPayloads, CommandType } from "@firstray/record";

/** What a command says, before it has an id and a date. */
export type CommandContent = { [Type in CommandType]: { readonly type: Type; readonly payload: CommandPayloads[Type] } }[CommandType];
