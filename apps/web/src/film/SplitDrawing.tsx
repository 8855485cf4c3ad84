import type { JSX } from "react";
import styles from "./LandmarkOverlay.module.css";

interface Props {
  /** Column, film pixels. */
  readonly at: number;
  readonly rows: number;
  /** Film pixels per CSS pixel. */
  readonly mark: number;
}

/** The line between two feet, with something to take hold of. */
export function SplitDrawing({ at, rows, mark }: Props): JSX.Element {
  return (
    <g className={styles["split"]}>
      <line x1={at} y1={-0.5} x2={at} y2={rows - 0.5} />
      {[0.15, 0.5, 0.85].map((grip) => (
        <g key={grip} transform={`translate(${at} ${grip * rows}) scale(${mark})`}>
          <circle r={11} />
          <path d="M-3-5-8 0l5 5M3-5 8 0 3 5" />
        </g>
      ))}
    </g>
  );
}
