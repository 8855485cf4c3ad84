import type { LandmarkFile, Position } from "@firstray/radiograph";
import { along, type FlatBone, flatBone } from "./flat-bone.ts";
import type { FootOrder, PhantomFilm } from "./phantom-film.ts";
import { type Random, seededRandom } from "./random.ts";

const widthMm = 120;
const heightMm = 260;

type Skeleton = { readonly [name: string]: FlatBone } & {
  readonly firstMetatarsal: FlatBone;
  readonly secondMetatarsal: FlatBone;
  readonly thirdMetatarsal: FlatBone;
  readonly proximalPhalanx: FlatBone;
  readonly distalPhalanx: FlatBone;
};

/**
 * A simulated radiograph of one foot.
 * @example drawFoot({ hva: 32, ima: 14, side: "left", seed: 7 }).truth.points.firstMetatarsalHeadCentre
 */
export function drawFoot(order: FootOrder): PhantomFilm {
  const { hva, ima, side, seed, view = "dorsoplantar", mmPerPixel = 0.15 } = order;
  const random = seededRandom(seed);
  const skeleton = skeletonOf(hva, ima, random);
  const columns = Math.round(widthMm / mmPerPixel);
  const rows = Math.round(heightMm / mmPerPixel);
  const toPixel = ([x, y]: readonly [number, number]): Position => {
    const fromLeft = side === "right" ? x : widthMm - x;
    return [fromLeft / mmPerPixel - 0.5, (heightMm - y) / mmPerPixel - 0.5];
  };
  const greys = paint(Object.values(skeleton), { columns, rows, mmPerPixel, toPixel, random });
  return { columns, rows, greys, bits: 12, mmPerPixel, view, side, truth: truthOf(skeleton, order, toPixel), hva, ima };
}

function skeletonOf(hva: number, ima: number, random: Random): Skeleton {
  const size = 0.94 + 0.12 * random();
  const bone = (base: readonly [number, number], degrees: number, length: number, widths: FlatBone["halfWidths"]): FlatBone =>
    flatBone(base, degrees, length * size, [widths[0] * size, widths[1] * size, widths[2] * size]);
  const firstMetatarsal = bone([46, 112], 2 - ima, 58, [9.5, 6.2, 10]);
  const proximalPhalanx = bone(along(firstMetatarsal, 1.06), 2 - ima + hva, 29, [8, 5.8, 7.5]);
  const ray = (index: number): FlatBone => bone([55 + index * 8.5, 118 - index * 3], 2 + index * 5, 70 - index * 3, [5.6, 3.6, 5.2]);
  const toe = (of: FlatBone, index: number): FlatBone => bone(along(of, 1.05), index * 2, 24 - index, [4.4, 2.8, 3.6]);
  const lesser = [0, 1, 2, 3].map(ray);
  const [secondMetatarsal = firstMetatarsal, thirdMetatarsal = firstMetatarsal] = lesser;
  return {
    firstMetatarsal,
    secondMetatarsal,
    thirdMetatarsal,
    proximalPhalanx,
    distalPhalanx: bone(along(proximalPhalanx, 1.08), 6 - ima + hva, 21, [7.5, 4.5, 5]),
    fourthMetatarsal: lesser[2] ?? firstMetatarsal,
    fifthMetatarsal: lesser[3] ?? firstMetatarsal,
    ...Object.fromEntries(lesser.map((of, index) => [`toe${index + 2}`, toe(of, index)])),
    medialCuneiform: bone([45, 86], 2, 22, [9, 8.5, 9]),
    lateralTarsus: bone([68, 78], 4, 30, [15, 14, 15]),
    hindfoot: bone([58, 14], 0, 60, [20, 19, 18]),
  };
}

function truthOf(skeleton: Skeleton, { side, view = "dorsoplantar" }: FootOrder, toPixel: Canvas["toPixel"]): LandmarkFile {
  const { firstMetatarsal, secondMetatarsal, thirdMetatarsal, proximalPhalanx, distalPhalanx } = skeleton;
  const at = (bone: FlatBone, share: number): Position => toPixel(along(bone, share));
  return {
    format: "firstray-landmarks/1",
    view,
    side,
    points: {
      firstMetatarsalShaftDistal: at(firstMetatarsal, 0.7),
      firstMetatarsalShaftProximal: at(firstMetatarsal, 0.3),
      firstMetatarsalHeadCentre: at(firstMetatarsal, 0.88),
      firstMetatarsalBaseCentre: at(firstMetatarsal, 0),
      firstMetatarsalHeadDistal: at(firstMetatarsal, 1),
      secondMetatarsalShaftDistal: at(secondMetatarsal, 0.7),
      secondMetatarsalShaftProximal: at(secondMetatarsal, 0.3),
      secondMetatarsalHeadCentre: at(secondMetatarsal, 0.92),
      secondMetatarsalHeadDistal: at(secondMetatarsal, 1),
      secondMetatarsalBaseCentre: at(secondMetatarsal, 0),
      thirdMetatarsalShaftDistal: at(thirdMetatarsal, 0.7),
      thirdMetatarsalShaftProximal: at(thirdMetatarsal, 0.3),
      thirdMetatarsalHeadDistal: at(thirdMetatarsal, 1),
      proximalPhalanxShaftDistal: at(proximalPhalanx, 0.7),
      proximalPhalanxShaftProximal: at(proximalPhalanx, 0.3),
      distalPhalanxBase: at(distalPhalanx, 0),
      distalPhalanxTip: at(distalPhalanx, 1),
    },
  };
}

interface Canvas {
  readonly columns: number;
  readonly rows: number;
  readonly mmPerPixel: number;
  readonly toPixel: (mm: readonly [number, number]) => Position;
  readonly random: Random;
}

function paint(bones: readonly FlatBone[], canvas: Canvas): Uint16Array {
  const density = new Float32Array(canvas.columns * canvas.rows);
  for (const bone of bones) addBone(density, bone, canvas);
  return Uint16Array.from(density, (value) => {
    const noise = (canvas.random() + canvas.random() - 1) * 60;
    return Math.max(0, Math.min(4095, Math.round(4095 * (1 - Math.exp(-0.12 - value)) + noise)));
  });
}

function addBone(density: Float32Array, bone: FlatBone, { columns, rows, mmPerPixel, toPixel }: Canvas): void {
  const base = toPixel(bone.base);
  const head = toPixel(bone.head);
  const length = Math.hypot(head[0] - base[0], head[1] - base[1]);
  const [ux, uy] = [(head[0] - base[0]) / length, (head[1] - base[1]) / length];
  const margin = (Math.max(...bone.halfWidths) + 10) / mmPerPixel;
  const [left, right] = [Math.min(base[0], head[0]) - margin, Math.max(base[0], head[0]) + margin];
  const [top, bottom] = [Math.min(base[1], head[1]) - margin, Math.max(base[1], head[1]) + margin];
  for (let row = Math.max(0, Math.floor(top)); row < Math.min(rows, bottom); row += 1) {
    for (let column = Math.max(0, Math.floor(left)); column < Math.min(columns, right); column += 1) {
      const share = ((column - base[0]) * ux + (row - base[1]) * uy) / length;
      const across = Math.abs((column - base[0]) * -uy + (row - base[1]) * ux) * mmPerPixel;
      const index = row * columns + column;
      density[index] = (density[index] ?? 0) + shadow(bone, share, across, length * mmPerPixel);
    }
  }
}

/** Optical density of soft tissue and bone at a share of the length and a distance from the mid-line. */
function shadow({ halfWidths }: FlatBone, share: number, acrossMm: number, lengthMm: number): number {
  const within = Math.min(1, Math.max(0, share));
  const beyond = (within - share) * lengthMm;
  const [base, waist, head] = halfWidths;
  const end = within < 0.5 ? base : head;
  const half = waist + (end - waist) * (2 * within - 1) ** 4;
  const outside = Math.hypot(Math.max(0, acrossMm - half), beyond);
  const soft = 0.16 * Math.max(0, 1 - (outside / 9) ** 2);
  if (outside > 0) return soft + 0.5 * Math.exp(-((outside / 0.35) ** 2)) * 0.5;
  const cortex = Math.exp(-(((half - acrossMm - 1) / 0.9) ** 2));
  return soft + 0.35 + 0.35 * cortex;
}
