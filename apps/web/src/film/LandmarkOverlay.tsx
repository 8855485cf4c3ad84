import { type LandmarkName, type LandmarkPoints, landmarkTitles, type View } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { classes } from "../ui/classes.ts";
import { axesOfFilm } from "./axes-of-film.ts";
import type { FilmView, Viewport } from "./film-view.ts";
import styles from "./LandmarkOverlay.module.css";
import { landmarkEntries } from "./landmark-entries.ts";
import { originOf } from "./origin-of.ts";
import { overlayTransform } from "./overlay-transform.ts";
import { spreadShapes } from "./spread-shapes.ts";

/** A traced landmark's own size is its spread: the mark around it stays out of the way. */
const tracedMark = 0.55;

interface Props {
  readonly of: View;
  readonly points: LandmarkPoints;
  /** The landmark that stands out. */
  readonly chosen?: LandmarkName | undefined;
  readonly view: FilmView;
  readonly viewport: Viewport;
  /** Of another film: its lines alone. */
  readonly ghost?: boolean;
}

/** Landmarks and axes in the film's own coordinates, over it. */
export function LandmarkOverlay({ of, points, chosen, view, viewport, ghost = false }: Props): JSX.Element {
  const t = useText();
  const mark = 1 / view.scale;
  return (
    <svg
      className={classes(styles["overlay"], ghost && styles["ghost"])}
      aria-hidden
      focusable="false"
      width={viewport.width}
      height={viewport.height}
    >
      <g transform={overlayTransform(view, viewport)}>
        {axesOfFilm(of, points).map(({ key, from, to, main }) => (
          <g key={key} className={main ? styles["mainAxis"] : styles["axis"]}>
            <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
            {main && (
              <line
                className={styles["beyond"]}
                x1={from[0] - 0.6 * (to[0] - from[0])}
                y1={from[1] - 0.6 * (to[1] - from[1])}
                x2={to[0] + 0.6 * (to[0] - from[0])}
                y2={to[1] + 0.6 * (to[1] - from[1])}
              />
            )}
          </g>
        ))}
        {(ghost ? [] : spreadShapes(points)).map(({ name, at, along, across, turnDegrees }) => (
          <ellipse
            key={name}
            className={styles["spread"]}
            rx={along}
            ry={across}
            transform={`translate(${at[0]} ${at[1]}) rotate(${turnDegrees})`}
          />
        ))}
        {(ghost ? [] : landmarkEntries(points)).map(({ name, at }) => (
          <g
            key={name}
            transform={`translate(${at[0]} ${at[1]}) scale(${originOf(points[name] ?? at) === "traced" ? tracedMark * mark : mark})`}
            className={classes(styles["mark"], chosen === name && styles["markChosen"])}
          >
            <title>{t(landmarkTitles[name])}</title>
            <circle r={5.5} />
            <path d="M-9 0H-3M3 0H9M0-9V-3M0 3V9" />
          </g>
        ))}
      </g>
    </svg>
  );
}
