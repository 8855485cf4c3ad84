import type { JSX } from "react";
import { useEffect, useRef } from "react";
import type { Greys } from "./draw-greys.ts";
import styles from "./Film.module.css";
import type { FilmPlacement } from "./film-placement.ts";
import type { Viewport } from "./film-view.ts";
import type { GreyRenderer } from "./grey-renderer.ts";
import type { GreyWindow } from "./grey-window.ts";
import { plainRenderer } from "./plain-renderer.ts";
import { webglRenderer } from "./webgl-renderer.ts";

interface Props {
  readonly greys: Greys;
  readonly placement: FilmPlacement;
  readonly window: GreyWindow;
  readonly viewport: Viewport;
  /** 0 shows what lies under it. */
  readonly opacity?: number;
}

/** The film's greys, drawn once a frame at most. */
export function FilmCanvas({ greys, placement, window, viewport, opacity = 1 }: Props): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const renderer = useRef<GreyRenderer>(undefined);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const made = webglRenderer(canvas.current, greys) ?? plainRenderer(canvas.current, greys);
    renderer.current = made;
    return () => {
      renderer.current = undefined;
      made.dispose();
    };
  }, [greys]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other greys have another renderer, which has drawn nothing yet
  useEffect(() => {
    const frame = requestAnimationFrame(() => renderer.current?.draw(placement, window, viewport, devicePixelRatio));
    return () => cancelAnimationFrame(frame);
  }, [greys, placement, window, viewport]);
  return <canvas ref={canvas} className={styles["canvas"]} style={{ opacity }} aria-hidden />;
}
