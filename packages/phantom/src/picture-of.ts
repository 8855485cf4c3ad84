import { type Random, seededRandom } from "@firstray/geometry";
import { attenuation, type InBeam } from "./attenuation.ts";
import { collimate } from "./collimate.ts";
import { develop } from "./develop.ts";
import { exposure } from "./exposure.ts";
import type { FilmWindow } from "./film-window.ts";
import { lookFor } from "./look.ts";
import { markText } from "./mark-text.ts";
import type { FootOrder } from "./phantom-film.ts";

const white = 4095;

/** From what stands in the beam to 12-bit greys: attenuation, exposure, development, collimator, marker. */
export function pictureOf(scene: InBeam, window: FilmWindow, order: FootOrder, room: Random): Uint16Array {
  const { side, view = "dorsoplantar", marker = side } = order;
  const look = { ...lookFor(room), ...order.look };
  // How much grain is drawn depends on the film's size; with a stream of its own it changes neither look nor marks.
  const grain = seededRandom(order.seed ^ 0x64a1);
  const exposed = exposure(attenuation(scene, view, window, grain), window, look, grain);
  const picture = develop(exposed, window, look);
  collimate(picture, window, room);
  markText(picture, window, { side, view, marked: marker }, room);
  const greys = new Uint16Array(picture.length);
  for (let index = 0; index < greys.length; index += 1) {
    greys[index] = Math.max(0, Math.min(white, Math.round((picture[index] ?? 0) * white)));
  }
  return greys;
}
