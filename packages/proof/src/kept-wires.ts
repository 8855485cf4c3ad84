import type { Wire } from "@firstray/record";
import type { World } from "./world.ts";

/** Entries still owed, or taken off by a statement about a wire that is in. */
export function keptWires({ facts, body }: Pick<World, "facts" | "body">): readonly Wire[] {
  const doubted = new Set(body.wires.filter(({ place }) => place === "in").flatMap(({ excuses }) => excuses));
  return facts.wires.filter(({ out }) => out === undefined || doubted.has(out.event));
}
