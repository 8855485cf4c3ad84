import type { FilmReply } from "@firstray/contract";
import { splitRegions } from "@firstray/radiograph";
import type { FilmFact } from "@firstray/record";
import { actorName } from "./actor-name.ts";

/** What part of which film a film is, or into which parts it was split; nothing for a film of one foot. */
export function filmPartReply({ file, partOf, split }: FilmFact): Pick<FilmReply, "region" | "partOf" | "splitInto"> {
  if (partOf !== undefined) return { partOf: partOf.film, region: partOf.region };
  if (split === undefined) return {};
  const { at, parts, evidence } = split;
  const [left, right] = splitRegions(file, at);
  return {
    splitInto: {
      at,
      parts: [
        { ...parts[0], region: left },
        { ...parts[1], region: right },
      ],
      by: actorName(evidence.by),
      on: evidence.on.toString(),
      event: evidence.event,
    },
  };
}
