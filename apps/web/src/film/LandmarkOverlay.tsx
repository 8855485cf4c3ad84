import type { FilmReply } from "@firstray/contract";
import { landmarkTitles } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { classes } from "../ui/classes.ts";
import { axesOfFilm } from "./axes-of-film.ts";
import styles from "./Film.module.css";
import type { FilmView, Viewport } from "./film-view.ts";
import { landmarkEntries } from "./landmark-entries.ts";
import { originOf } from "./origin-of.ts";
import { overlayTransform } from "./overlay-transform.ts";
import { spreadShapes } from "./spread-shapes.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";

/** A traced landmark's own size is its spread: the mark around it stays out of the way. */
const tracedMark = 0.55;

interface Props {
  readonly film: FilmReply;
  readonly editor: LandmarkEditor;
  readonly view: FilmView;
  readonly viewport: Viewport;
}

/** Landmarks and axes in the film's own coordinates, over it. */
export function LandmarkOverlay({ film, editor, view, viewport }: Props): JSX.Element {
  const t = useText();
  const { shown, moving, selected } = editor;
  const mark = 1 / view.scale;
  return (
    <svg className={styles["overlay"]} aria-hidden focusable="false" width={viewport.width} height={viewport.height}>
      <g transform={overlayTransform(view, viewport)}>
        {axesOfFilm(film.description.view, shown).map(({ key, from, to, main }) => (
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
        {spreadShapes(shown).map(({ name, at, along, across, turnDegrees }) => (
          <ellipse
            key={name}
            className={styles["spread"]}
            rx={along}
            ry={across}
            transform={`translate(${at[0]} ${at[1]}) rotate(${turnDegrees})`}
          />
        ))}
        {landmarkEntries(shown).map(({ name, at }) => (
          <g
            key={name}
            transform={`translate(${at[0]} ${at[1]}) scale(${originOf(shown[name] ?? at) === "traced" ? tracedMark * mark : mark})`}
            className={classes(styles["mark"], (selected === name || moving?.name === name) && styles["markChosen"])}
          >
            <title>{t(landmarkTitles[name])}</title>
            <circle r={7} />
            <path d="M-11 0H-3M3 0H11M0-11V-3M0 3V11" />
          </g>
        ))}
      </g>
    </svg>
  );
}
