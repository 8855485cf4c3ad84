import type { Position } from "@firstray/radiograph";
import type { JSX } from "react";
import styles from "./LandmarkOverlay.module.css";

interface Props {
  readonly ends: readonly Position[];
  /** Film pixels per CSS pixel. */
  readonly mark: number;
}

/** The size that is measured across a marker, with an edge's line at either end. */
export function MarkerDrawing({ ends: [from, to], mark }: Props): JSX.Element {
  const turn = from && to ? Math.atan2(to[1] - from[1], to[0] - from[0]) : 0;
  const degrees = (turn * 180) / Math.PI;
  return (
    <g className={styles["marker"]}>
      {from && to && <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />}
      {[from, to].map(
        (end, index) =>
          end && (
            // biome-ignore lint/suspicious/noArrayIndexKey: an end is its place in the pair
            <g key={index} transform={`translate(${end[0]} ${end[1]}) rotate(${degrees}) scale(${mark})`}>
              <path d="M0-16V16M-7 0A7 7 0 1 0 7 0A7 7 0 1 0-7 0" />
            </g>
          ),
      )}
    </g>
  );
}
