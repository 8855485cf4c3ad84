import { type LandmarkPoints, type Measurement, measurementCatalogue } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { angleLabels } from "./angle-labels.ts";
import { filmToScreen } from "./film-to-screen.ts";
import type { FilmView, Viewport } from "./film-view.ts";
import styles from "./LandmarkOverlay.module.css";
import { valueWords } from "./value-words.ts";

interface Props {
  readonly points: LandmarkPoints;
  readonly measurements: readonly Measurement[];
  readonly view: FilmView;
  readonly viewport: Viewport;
}

/** The angles beside the lines that they lie between; upright however the film is held. */
export function AngleLabels({ points, measurements, view, viewport }: Props): JSX.Element {
  const t = useText();
  return (
    <svg className={styles["overlay"]} aria-hidden focusable="false" width={viewport.width} height={viewport.height}>
      {angleLabels(points, measurements).map(({ name, at, value }) => {
        const [x, y] = filmToScreen(at, view, viewport);
        return (
          <text key={name} className={styles["angle"]} x={x} y={y} textAnchor="middle">
            {t(measurementCatalogue[name].abbreviation)} {t(valueWords(value, "deg"))}
          </text>
        );
      })}
    </svg>
  );
}
