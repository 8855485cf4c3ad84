import type { Random } from "@firstray/geometry";
import type { Side, View } from "@firstray/radiograph";
import { between } from "./between.ts";
import type { FilmWindow } from "./film-window.ts";
import { glyphs, type Stroke } from "./glyphs.ts";

/** Where and how large a text stands: its top left corner and letter height in pixels; the pen's half-width in pixels. */
interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly pen: number;
  readonly brightness: number;
}

/** Which foot it is, how it is seen, and which side the marker says. */
interface Marked {
  readonly side: Side;
  readonly view: View;
  readonly marked: Side;
}

/** Burns the side marker, and on some films a word on the position, into the picture (shares of full scale). */
export function markText(picture: Float32Array, window: FilmWindow, { side, view, marked }: Marked, random: Random): void {
  const letter = marked === "right" ? (random() < 0.8 ? "R" : "D") : random() < 0.8 ? "L" : "G";
  const height = between(random, 6.5, 10) / window.mmPerPixel;
  // A ring around the letter reaches its height to the left and right.
  const edge = 1.1 * height;
  const x =
    view === "lateral" || side === "left"
      ? Math.max(edge, 0.06 * window.columns)
      : Math.min(window.columns - 1.8 * edge, 0.86 * window.columns);
  const at: Lettering = {
    x,
    y: Math.max(0.6 * edge, window.rows * between(random, 0.03, 0.12)),
    height,
    pen: height * between(random, 0.05, 0.09),
    brightness: between(random, 0.85, 1),
  };
  write(picture, window, letter, at);
  if (random() < 0.3) ring(picture, window, at);
  if (random() < 0.5) {
    const small = { ...at, y: at.y + height * 1.5, height: height * 0.33, pen: height * 0.03 };
    const text = letter === "D" || letter === "G" ? "EN CHARGE" : "WB";
    write(picture, window, text, { ...small, x: Math.min(small.x, window.columns - text.length * small.height * 0.95 - 4) });
  }
}

function write(picture: Float32Array, window: FilmWindow, text: string, at: Lettering): void {
  const unit = at.height / 6;
  [...text].forEach((letter, index) => {
    const strokes = glyphs[letter] ?? [];
    for (const stroke of strokes) drawStroke(picture, window, placed(stroke, at.x + index * unit * 5.6, at.y, unit), at);
  });
}

function placed(stroke: Stroke, x: number, y: number, unit: number): Stroke {
  return stroke.map(([u, v]) => [x + u * unit, y + v * unit]);
}

function ring(picture: Float32Array, window: FilmWindow, at: Lettering): void {
  const unit = at.height / 6;
  const circle = Array.from({ length: 41 }, (_, index): readonly [number, number] => {
    const angle = (index / 40) * 2 * Math.PI;
    return [at.x + unit * (2 + 5 * Math.cos(angle)), at.y + unit * (3 + 5 * Math.sin(angle))];
  });
  drawStroke(picture, window, circle, at);
}

function drawStroke(picture: Float32Array, { columns, rows }: FilmWindow, stroke: Stroke, { pen, brightness }: Lettering): void {
  stroke.slice(1).forEach(([x1, y1], index) => {
    const [x0, y0] = stroke[index] ?? [x1, y1];
    const [dx, dy] = [x1 - x0, y1 - y0];
    const length2 = dx * dx + dy * dy;
    for (let row = Math.max(0, Math.floor(Math.min(y0, y1) - pen - 1)); row <= Math.min(rows - 1, Math.max(y0, y1) + pen + 1); row += 1) {
      for (
        let column = Math.max(0, Math.floor(Math.min(x0, x1) - pen - 1));
        column <= Math.min(columns - 1, Math.max(x0, x1) + pen + 1);
        column += 1
      ) {
        const share = Math.max(0, Math.min(1, ((column - x0) * dx + (row - y0) * dy) / length2));
        const away = Math.hypot(column - x0 - share * dx, row - y0 - share * dy);
        const ink = Math.max(0, Math.min(1, pen + 0.5 - away)) * brightness;
        const index = row * columns + column;
        picture[index] = Math.max(picture[index] ?? 0, ink);
      }
    }
  });
}
