import { type LandmarkName, landmarkTitles, type TapName, type Text, tapNames, tapTitles, type View } from "@firstray/radiograph";
import { tapShortTexts } from "../texts/trace-texts.ts";
import { landmarkOrder } from "./landmark-order.ts";
import { tappedStructure } from "./tapped-structure.ts";

/** One step of the guided pass: one tap, which a bone is traced from or which places a landmark. */
export type GuideStep = {
  readonly key: string;
  readonly title: Text;
  /** As a button has room for. */
  readonly short: Text;
  /** What is there once the step is done. */
  readonly landmarks: readonly LandmarkName[];
} & ({ readonly kind: "trace"; readonly tap: TapName } | { readonly kind: "place"; readonly landmark: LandmarkName });

/** The steps through a film of each view: a dorsoplantar film's bones are traced, a lateral film's landmarks are placed. */
export const guideSteps: Readonly<Record<View, readonly GuideStep[]>> = {
  dorsoplantar: tapNames.map((tap) => ({
    ...{ key: tap, kind: "trace", tap, landmarks: tappedStructure(tap).landmarks },
    ...{ title: tapTitles[tap], short: tapShortTexts[tap] },
  })),
  lateral: landmarkOrder("lateral").map((landmark) => ({
    ...{ key: landmark, kind: "place", landmark, landmarks: [landmark] },
    ...{ title: landmarkTitles[landmark], short: landmarkTitles[landmark] },
  })),
};
