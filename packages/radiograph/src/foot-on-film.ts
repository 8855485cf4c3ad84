import { intoFrame } from "@firstray/geometry";
import { boneDirection } from "./bone-direction.ts";
import { dorsoplantarFrame } from "./dorsoplantar-frame.ts";
import { filmPoints } from "./film-points.ts";
import type { FootPoints } from "./foot-points.ts";
import type { LandmarkFile, LandmarkName } from "./landmark.ts";
import { landmarkSpread } from "./landmark-spread.ts";
import { lateralFrame } from "./lateral-frame.ts";
import type { OrientedBy } from "./measurement.ts";
import type { LandmarkUncertainty } from "./propagated-spread.ts";

/** One film's landmarks, laid in the foot frame of its view. */
export interface FootOnFilm {
  readonly points: FootPoints;
  /** Of the landmarks that carry a spread. */
  readonly uncertainties: ReadonlyMap<LandmarkName, LandmarkUncertainty>;
  readonly orientedBy: OrientedBy;
}

/** Lays the landmarks of a film in the foot frame; lengths stay pixels. */
export function footOnFilm(file: LandmarkFile): FootOnFilm {
  const onFilm = filmPoints(file);
  const { frame, orientedBy } = file.view === "dorsoplantar" ? dorsoplantarFrame(onFilm, file.side) : lateralFrame(onFilm);
  const points = new Map([...onFilm].map(([name, point]) => [name, intoFrame(point, frame)]));
  return { points, uncertainties: uncertaintiesOf(file, points), orientedBy };
}

/** Along a foot that lies distal up, and along one that is seen from the side. */
const alongFoot = { dorsoplantar: { x: 0, y: 1 }, lateral: { x: 1, y: 0 } } as const;

function uncertaintiesOf({ points, view }: LandmarkFile, inFoot: FootPoints): ReadonlyMap<LandmarkName, LandmarkUncertainty> {
  const found = new Map<LandmarkName, LandmarkUncertainty>();
  for (const name of inFoot.keys()) {
    const spread = landmarkSpread(points[name]);
    if (spread.kind === "unknown") continue;
    found.set(name, { name, direction: boneDirection(inFoot, name, alongFoot[view]), along: spread.along, across: spread.across });
  }
  return found;
}
