import type { Text } from "@firstray/radiograph";
import type { NamedDecider } from "./named-decider.ts";
import type { World } from "./world.ts";

/** Something that holds in every world that can be reached. */
export interface Invariant {
  readonly name: string;
  readonly title: Text;
  /** It speaks of the record alone: asked once for each state of a record, not again for every body that may go with it. */
  readonly isOfRecord?: boolean;
  /** What is wrong, in one line; undefined when it holds. `decide` is the decider that the world lives under. */
  readonly broken: (world: World, decide: NamedDecider) => string | undefined;
}
