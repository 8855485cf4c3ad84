import { isRecord } from "./is-record.ts";
import type { Position, Side } from "./landmark.ts";
import type { Refused } from "./refused.ts";
import { type TapFile, type TapName, tapNames } from "./tap-file.ts";
import { tapRefusals } from "./tap-refusals.ts";
import type { Text } from "./text.ts";

/**
 * The taps on one film from outside data (`firstray-taps/1`), or one sentence that says why not.
 * @example parseTaps(JSON.parse(text))
 */
export function parseTaps(json: unknown): TapFile | Refused {
  if (!isRecord(json)) return refused(tapRefusals.notAnObject);
  const { format, view } = json;
  if (format !== "firstray-taps/1") return refused(tapRefusals.format(format));
  if (view !== "dorsoplantar") return refused(tapRefusals.view(view));
  const side = sides.find((known) => known === json["side"]);
  if (side === undefined) return refused(tapRefusals.side(json["side"]));
  if (!isRecord(json["taps"])) return refused(tapRefusals.taps);
  const taps: { [Name in TapName]?: Position } = {};
  for (const [key, value] of Object.entries(json["taps"])) {
    const name = tapNames.find((known) => known === key);
    if (name === undefined) return refused(tapRefusals.name(key));
    if (!isPairOfNumbers(value)) return refused(tapRefusals.position(name));
    taps[name] = value;
  }
  return { format, view, side, taps };
}

const sides: readonly Side[] = ["left", "right"];

function refused(sentence: Text): Refused {
  return { kind: "refused", sentence };
}

function isPairOfNumbers(json: unknown): json is Position {
  return Array.isArray(json) && json.length === 2 && json.every((value) => Number.isFinite(value));
}
