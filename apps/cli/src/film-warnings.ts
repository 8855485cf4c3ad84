import type { Film } from "@firstray/dicom";
import { type LandmarkFile, lateralityWarning, type Side, type Text, type View } from "@firstray/radiograph";

/** What a person must settle about a film before trusting its numbers. */
export type FilmWarning = { readonly code: "laterality" | "side" | "view"; readonly sentence: Text };

const sideNames: Readonly<Record<Side, Text>> = { left: { en: "left", fr: "gauche" }, right: { en: "right", fr: "droit" } };
const viewNames: Readonly<Record<View, Text>> = {
  dorsoplantar: { en: "dorsoplantar", fr: "dorsoplantaire" },
  lateral: { en: "lateral", fr: "latérale" },
};

/** Where the film's header, the landmark file and the landmarks themselves contradict each other. */
export function filmWarnings(film: Pick<Film, "side" | "view">, landmarks: LandmarkFile): readonly FilmWarning[] {
  const { side = landmarks.side, view = landmarks.view } = film;
  const laterality = lateralityWarning(landmarks) ?? lateralityWarning({ ...landmarks, side });
  return [
    ...(laterality ? [{ code: laterality.code, sentence: laterality.sentence }] : []),
    ...(side === landmarks.side ? [] : [sideWarning(side, landmarks.side)]),
    ...(view === landmarks.view ? [] : [viewWarning(view, landmarks.view)]),
  ];
}

function sideWarning(film: Side, landmarks: Side): FilmWarning {
  return {
    code: "side",
    sentence: {
      en: `The film is labelled ${sideNames[film].en}, its landmark file ${sideNames[landmarks].en}: settle which foot it is.`,
      fr: `Le cliché est identifié comme pied ${sideNames[film].fr}, ses repères comme pied ${sideNames[landmarks].fr} : vérifiez de quel pied il s’agit.`,
    },
  };
}

function viewWarning(film: View, landmarks: View): FilmWarning {
  return {
    code: "view",
    sentence: {
      en: `The film is labelled a ${viewNames[film].en} view, its landmark file a ${viewNames[landmarks].en} one: settle which view it is.`,
      fr: `Le cliché est identifié comme incidence ${viewNames[film].fr}, ses repères comme incidence ${viewNames[landmarks].fr} : vérifiez laquelle c’est.`,
    },
  };
}
