import { dorsoplantarOrientation } from "./dorsoplantar-orientation.ts";
import { filmPoints } from "./film-points.ts";
import type { LandmarkFile, Side } from "./landmark.ts";
import type { Text } from "./text.ts";

/** The side label says one foot, the landmarks show the other: a person settles it before anything is planned on the film. */
export interface LateralityWarning {
  readonly code: "laterality";
  readonly sentence: Text;
  readonly labelled: Side;
  readonly seen: Side;
}

/** The warning that a film's side label contradicts its landmarks; `undefined` when it does not, or nothing tells. */
export function lateralityWarning(landmarks: LandmarkFile): LateralityWarning | undefined {
  if (landmarks.view !== "dorsoplantar") return undefined;
  const { seen } = dorsoplantarOrientation(filmPoints(landmarks));
  const labelled = landmarks.side;
  if (seen === "undecided" || seen === labelled) return undefined;
  return { code: "laterality", labelled, seen, sentence: sentenceFor(labelled, seen) };
}

const french: Readonly<Record<Side, string>> = { left: "gauche", right: "droit" };

function sentenceFor(labelled: Side, seen: Side): Text {
  return {
    en:
      `The film is labelled ${labelled}, but its landmarks lie as on a ${seen} foot. ` +
      "Settle which foot it is, or whether it is shown mirrored, before planning on it.",
    fr:
      `Le cliché est identifié comme pied ${french[labelled]}, mais ses repères sont disposés comme sur un pied ${french[seen]}. ` +
      "Vérifiez de quel pied il s’agit, ou si le cliché est affiché en miroir, avant de planifier.",
  };
}
