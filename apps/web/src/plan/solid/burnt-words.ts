import { CanvasTexture, LinearFilter, Sprite, SpriteMaterial } from "three";

const [wide, high] = [1024, 96];
/** How much wider than high the words are. */
export const labelAspect = wide / high;

/** Words that are part of the picture itself, so that no copy of it is without them. */
export function burntWords(words: string): Sprite {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: wide, height: high });
  const context = canvas.getContext("2d");
  if (context !== null) {
    context.font = `700 ${high * 0.6}px "Inter Variable", sans-serif`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.letterSpacing = "8px";
    context.fillStyle = "#ffd166";
    context.fillText(words, wide / 2, high / 2, wide);
  }
  const map = new CanvasTexture(canvas);
  map.minFilter = LinearFilter;
  return new Sprite(new SpriteMaterial({ map, depthTest: false }));
}
