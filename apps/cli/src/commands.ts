import type { Command } from "./command.ts";
import { measure } from "./measure.ts";
import { pathway } from "./pathway.ts";
import { phantom } from "./phantom.ts";
import { demo, serve } from "./server.ts";

/** Every command by its name, in the order in which help lists them. */
export const commands: ReadonlyMap<string, Command> = new Map(Object.entries({ measure, pathway, phantom, serve, demo }));
