import { type LandmarkName, landmarkTitles } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { viewerTexts } from "../texts/viewer-texts.ts";
import styles from "./Film.module.css";

/** Which landmark the next tap places. */
export function PlaceGuide({ active }: { readonly active: LandmarkName | undefined }): JSX.Element {
  const t = useText();
  return (
    <p className={styles["guide"]} role="status">
      {active ? (
        <>
          {t(viewerTexts.placeNow)} <strong>{t(landmarkTitles[active])}</strong>
        </>
      ) : (
        t(viewerTexts.allPlaced)
      )}
    </p>
  );
}
