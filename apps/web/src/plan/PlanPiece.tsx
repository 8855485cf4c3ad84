import { type PieceOnFilm, simulatedWords } from "@firstray/osteotomy";
import type { JSX } from "react";
import { useEffect, useMemo, useRef } from "react";
import type { Greys } from "../film/draw-greys.ts";
import type { FilmView, Viewport } from "../film/film-view.ts";
import type { GreyWindow } from "../film/grey-window.ts";
import { drawPiece } from "./draw-piece.ts";
import styles from "./Plan.module.css";
import { pieceBox } from "./piece-box.ts";
import { pieceMotion } from "./piece-motion.ts";
import { pieceTransform } from "./piece-transform.ts";

interface Props extends PieceOnFilm {
  readonly greys: Greys;
  readonly window: GreyWindow;
  readonly view: FilmView;
  readonly viewport: Viewport;
}

/** A piece cut out of the film: drawn once for its outline and greys, then only moved. */
export function PlanPiece({ outline, motion, greys, window, view, viewport }: Props): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useMemo(() => pieceBox(outline, greys), [outline, greys]);
  useEffect(() => {
    const frame = requestAnimationFrame(
      () => canvas.current && drawPiece(canvas.current, { greys, outline, box, window, words: simulatedWords }),
    );
    return () => cancelAnimationFrame(frame);
  }, [greys, outline, box, window]);
  return (
    <canvas
      ref={canvas}
      aria-hidden
      className={styles["piece"]}
      style={{ transform: pieceTransform(pieceMotion(motion), box, view, viewport) }}
    />
  );
}
