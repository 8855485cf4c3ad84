import type { FilmReply } from "@firstray/contract";
import type { LandmarkFile, LandmarkPoints } from "@firstray/radiograph";

/** The landmarks of a film as a file: of the side that a person settled, else the one that the film is labelled with. */
export function landmarkFile({ description, laterality }: FilmReply, points: LandmarkPoints): LandmarkFile {
  return { format: "firstray-landmarks/1", view: description.view, side: laterality?.side ?? description.side, points };
}
