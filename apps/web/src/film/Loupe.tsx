import type { Position } from "@firstray/radiograph";
import type { JSX } from "react";
import { useEffect, useRef } from "react";
import type { Greys } from "./draw-greys.ts";
import { drawSmoothGreys } from "./draw-smooth-greys.ts";
import styles from "./Film.module.css";
import { placementOf } from "./film-placement.ts";
import { filmToScreen } from "./film-to-screen.ts";
import type { FilmView, Viewport } from "./film-view.ts";
import type { GreyWindow } from "./grey-window.ts";

interface Props {
  readonly greys: Greys;
  readonly view: FilmView;
  readonly window: GreyWindow;
  readonly viewport: Viewport;
  /** Film pixels. */
  readonly at: Position;
}

const size = 148;
const magnification = 3;
/** CSS pixels from the finger to the middle of the loupe. */
const away = 120;

/** What the finger hides, enlarged above it, or beside it where there is no room; never below, where the hand is. */
export function Loupe({ greys, view, window, viewport, at }: Props): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d", { alpha: false });
    if (!context) return;
    const pixels = new Uint32Array(size * size);
    const near = placementOf({ ...view, centre: at, scale: view.scale * magnification });
    drawSmoothGreys(greys, window, near, { width: size, height: size }, pixels);
    context.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), size, size), 0, 0);
  }, [greys, view, window, at]);
  const [left, top] = filmToScreen(at, view, viewport);
  const above = top > away + size / 4;
  const beside = left > viewport.width / 2 ? left - away : left + away;
  const inside = (value: number, most: number): number => Math.min(Math.max(value - size / 2, 4), most - size - 4);
  return (
    <div
      className={styles["loupe"]}
      style={{ left: inside(above ? left : beside, viewport.width), top: inside(above ? top - away : top, viewport.height) }}
      aria-hidden
    >
      <canvas ref={canvas} width={size} height={size} />
    </div>
  );
}
