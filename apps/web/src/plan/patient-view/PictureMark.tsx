import type { JSX } from "react";
import styles from "./PatientView.module.css";

interface Props {
  readonly number: number;
  readonly at: { readonly x: number; readonly y: number };
  /** A neck's width, by which the mark is sized. */
  readonly size: number;
}

/** A numbered dot on a picture; what it stands for is written below. */
export function PictureMark({ number, at: { x, y }, size }: Props): JSX.Element {
  return (
    <g className={styles["mark"]}>
      <circle cx={x} cy={y} r={0.3 * size} strokeWidth={0.05 * size} />
      <text x={x} y={y} fontSize={0.38 * size} dominantBaseline="central">
        {number}
      </text>
    </g>
  );
}
