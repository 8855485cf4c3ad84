import { endsOfBorder } from "./ends-of-border.ts";
import { pathOf } from "./path-of.ts";
import type { Spot } from "./spot.ts";

/** Lines that, drawn broad, are the skin round the bones. */
export interface FootFlesh {
  /** Along the big toe; absent where it is not marked. */
  readonly toe?: string;
  /** Between the two metatarsals, and on behind them. */
  readonly sole: string;
}

interface Bone {
  readonly name: string;
  readonly border: readonly Spot[];
}

/** How far the foot goes on behind its drawn bones, in neck widths: below the paper's edge. */
const behind = 3;

/** The flesh that a line round every bone leaves open. */
export function footFlesh(bones: readonly Bone[], neckWidth: number): FootFlesh {
  const ends = (of: string) => endsOfBorder(bones.find(({ name }) => name === of)?.border ?? []);
  const [shaft, second, head] = [ends("first-metatarsal-shaft"), ends("second-metatarsal"), ends("first-metatarsal-head")];
  const lower = ({ x, y }: Spot): Spot => ({ x, y: y + behind * neckWidth });
  const sole = [shaft.distal, second.distal, second.proximal, lower(second.proximal), lower(shaft.proximal), shaft.proximal];
  const toe = bones.filter(({ name }) => name.endsWith("phalanx")).map(({ border }) => endsOfBorder(border));
  const [first, last] = [toe[0], toe.at(-1)];
  const line = first && last && [middle(head), first.proximal, middle(last)];
  return { sole: `${pathOf(sole)}Z`, ...(line && { toe: pathOf(line) }) };
}

function middle({ proximal, distal }: { readonly proximal: Spot; readonly distal: Spot }): Spot {
  return { x: (proximal.x + distal.x) / 2, y: (proximal.y + distal.y) / 2 };
}
