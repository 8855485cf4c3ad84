import type { Correction, MovedPiece, PlannableFoot, Prediction } from "@firstray/osteotomy";
import type { Position } from "@firstray/radiograph";
import type { JSX } from "react";
import type { FilmView, Viewport } from "../film/film-view.ts";
import overlay from "../film/LandmarkOverlay.module.css";
import { overlayTransform } from "../film/overlay-transform.ts";
import { contactBar } from "./contact-bar.ts";
import { outlinePath } from "./outline-path.ts";
import styles from "./Plan.module.css";
import { pieceMotion } from "./piece-motion.ts";
import { planLines } from "./plan-lines.ts";
import { tiltGrip } from "./tilt-grip.ts";

interface Props {
  readonly foot: PlannableFoot;
  readonly correction: Correction;
  readonly piece: MovedPiece;
  readonly prediction: Prediction;
  /** The head of the plan beside this one, where there is one. */
  readonly otherPiece: MovedPiece | undefined;
  /** The head can be taken hold of. */
  readonly movable: boolean;
  /** The wire's way on this film. */
  readonly wire: readonly Position[];
  readonly wireWidth: number;
  readonly view: FilmView;
  readonly viewport: Viewport;
}

/** What the plan says, drawn over the picture in the film's own coordinates. */
export function PlanOverlay({
  foot,
  correction,
  piece,
  prediction,
  otherPiece,
  movable,
  wire,
  wireWidth,
  view,
  viewport,
}: Props): JSX.Element {
  const mark = 1 / view.scale;
  const contact = prediction.limits.find(({ name }) => name === "contact")?.verdict ?? "unknown";
  const bar = contactBar(foot, correction, prediction.contact.width);
  const grip = movable ? tiltGrip(foot, correction) : undefined;
  return (
    <svg className={overlay["overlay"]} aria-hidden focusable="false" width={viewport.width} height={viewport.height}>
      <g transform={overlayTransform(view, viewport)}>
        <path className={styles["was"]} d={outlinePath(piece.outline)} />
        {otherPiece && (
          <path className={styles["other"]} d={outlinePath(otherPiece.outline)} transform={motionAttribute(otherPiece.motion)} />
        )}
        <path data-piece className={styles["is"]} d={outlinePath(piece.outline)} transform={motionAttribute(piece.motion)} />
        {planLines(foot, correction).map(({ key, before, after }) => (
          <g key={key}>
            <Line className={styles["lineBefore"]} from={before[0]} to={before[1]} />
            <Line className={styles["lineAfter"]} from={after[0]} to={after[1]} />
          </g>
        ))}
        {wire.length > 1 && (
          <polyline className={styles["wire"]} strokeWidth={wireWidth} points={wire.map(([x, y]) => `${x},${y}`).join(" ")} />
        )}
        <Line className={styles["open"]} from={bar.medial} to={bar.edge} />
        {prediction.contact.width > 0 && (
          <g data-verdict={contact} className={styles["contact"]}>
            <Line from={bar.edge} to={bar.lateral} />
          </g>
        )}
        {grip && (
          <g className={styles["grip"]} transform={`translate(${grip.at[0]} ${grip.at[1]}) scale(${mark})`}>
            <circle r={11} />
            <path d="M-5 2a5.5 5.5 0 1 1 3 3.6M-5.5-2.5V2.5H-.5" />
          </g>
        )}
      </g>
    </svg>
  );
}

function Line({
  from,
  to,
  className,
}: {
  readonly from: Position;
  readonly to: Position;
  readonly className?: string | undefined;
}): JSX.Element {
  return <line className={className} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />;
}

function motionAttribute(motion: MovedPiece["motion"]): string {
  const { along, turn, shift } = pieceMotion(motion);
  return `matrix(${along} ${turn} ${-turn} ${along} ${shift[0]} ${shift[1]})`;
}
