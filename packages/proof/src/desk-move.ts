import type { Text } from "@firstray/radiograph";
import type { CommandPayloads, CommandType, Event } from "@firstray/record";
import { enter, type Said, wasAccepted } from "./enter.ts";
import { linked } from "./linked.ts";
import type { Move } from "./move.ts";
import type { World } from "./world.ts";

/** What is entered: the same always, or what the world suggests; nothing where it suggests nothing. */
type Entered<Type extends CommandType> = CommandPayloads[Type] | ((world: World) => CommandPayloads[Type] | undefined);

/** One command sent from a desk; the body does not change. */
export function deskMove<Type extends CommandType>(
  kind: Move["kind"],
  title: Text,
  type: Type,
  payload: Entered<Type>,
  said: Said = {},
): Move {
  return {
    title,
    kind,
    after: (world, decide) => {
      const now = typeof payload === "function" ? payload(world) : payload;
      if (now === undefined) return undefined;
      const after = enter(decide, world, type, now, said);
      return wasAccepted(after) ? linked(after) : after;
    },
  };
}

/** The first event of a type, by its id. */
export function eventOf({ facts }: World, type: Event["type"]): string | undefined {
  return facts.history.find((event) => event.type === type)?.id;
}
