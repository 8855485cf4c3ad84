import { exposedArea } from "./exposed-area.ts";
import { feetInOverview } from "./feet-on-film.ts";
import { type FilmOverview, filmOverview } from "./film-overview.ts";
import type { FilmRegion } from "./film-region.ts";
import { firstRayBox } from "./first-ray-box.ts";
import { firstRayCut } from "./first-ray-cut.ts";
import { grainOf } from "./grain-of.ts";
import type { GreyFilm } from "./grey-film.ts";
import { greyRange } from "./grey-range.ts";
import type { LandmarkFile } from "./landmark.ts";
import { landmarkTitles } from "./landmark-titles.ts";
import type { DescribedFilm, QualityFinding } from "./quality-finding.ts";
import { landmarkCutSentence, qualitySentences, toeCutSentence } from "./quality-sentences.ts";
import { toesAtBorder } from "./toes-at-border.ts";

/** Fewer grey levels from air to bone than this are steps that an edge shows. */
const fewestLevels = 64;
/** Noise of one pixel beside the range from air to bone. */
const mostNoise = 0.06;
/** Blurred films have 0.165 to 0.192 from 1 mm of blur (SD) on, sharp ones at least 0.23 (simulated and real films from above). */
const leastSharpness = 0.195;
/** Heel and leg may burn out to this share of a film without harm; about the landmarks of the first ray hardly anything may. */
const mostBurnt = { film: 0.2, firstRay: 0.05 } as const;

/**
 * What is weak in a film before its numbers are trusted, in the order in which a reader would mend it. Cheap: it reads about a
 * million pixels however large the film is, so it is worked out anew wherever a film is opened.
 * @param landmarks - once placed, they decide whether the first ray is whole; without them, the picture, from above only.
 */
export function filmQuality(film: GreyFilm, described: DescribedFilm, landmarks?: LandmarkFile): readonly QualityFinding[] {
  const overview = filmOverview(film, described.region);
  const area = exposedArea(overview);
  const known = { ...described, view: described.view ?? landmarks?.view, side: described.side ?? landmarks?.side };
  return [
    ...notKnown(known),
    ...bothFeet({ overview, area, known }),
    ...firstRay({ overview, area, known, landmarks }),
    ...contrast(film, { overview, area, known, landmarks }),
  ];
}

interface Seen {
  readonly overview: FilmOverview;
  readonly area: FilmRegion;
  readonly known: DescribedFilm;
  readonly landmarks?: LandmarkFile | undefined;
}

function notKnown({ view, side, weightBearing = "unknown" }: DescribedFilm): readonly QualityFinding[] {
  return [
    ...(view === undefined ? [finding("view", "missing")] : []),
    ...(side === undefined ? [finding("side", "missing")] : []),
    ...(weightBearing === "unknown" ? [finding("weight-bearing", "missing")] : []),
  ];
}

/** A film from the side shows feet behind each other, never beside. */
function bothFeet({ overview, area, known: { view, sides, region } }: Seen): readonly QualityFinding[] {
  if (region !== undefined) return [];
  const both = sides === "both" || (view !== "lateral" && feetInOverview(overview, area).kind === "two");
  return both ? [finding("both-feet", "weak")] : [];
}

function firstRay({ overview, area, known, landmarks }: Seen): readonly QualityFinding[] {
  const cut = landmarks === undefined ? undefined : firstRayCut(overview, area, landmarks);
  if (cut?.kind === "landmark") return [{ check: "first-ray", kind: "weak", sentence: landmarkCutSentence(landmarkTitles[cut.name]) }];
  const isSeenCut = !showsToe(landmarks) && known.view === "dorsoplantar" && toesAtBorder(overview, area, known.side);
  return cut?.kind === "toe" || isSeenCut ? [{ check: "first-ray", kind: "weak", sentence: toeCutSentence }] : [];
}

/** Whether the landmarks reach into the great toe, so that they tell whether it is whole. */
function showsToe(landmarks: LandmarkFile | undefined): boolean {
  const names = Object.keys(landmarks?.points ?? {});
  return names.includes("distalPhalanxTip") || names.includes("proximalPhalanxShaftDistal");
}

function contrast(film: GreyFilm, { overview, area, known, landmarks }: Seen): readonly QualityFinding[] {
  const { dark, bright } = greyRange(overview, area);
  const levels = (bright - dark) * overview.levels;
  if (levels < 1) return [finding("grey-range", "weak")];
  const { noise, burnt, sharpness } = grainOf(film, onFilm(overview, area));
  const isBlurred = known.view === "dorsoplantar" && sharpness < leastSharpness;
  return [
    ...(levels < fewestLevels ? [finding("grey-range", "weak")] : []),
    ...(noise > mostNoise * levels ? [finding("noise", "weak")] : []),
    ...(isBlurred ? [finding("sharpness", "weak")] : []),
    ...(burnt > mostBurnt.film || isFirstRayBurnt(film, landmarks) ? [finding("burnt-out", "weak")] : []),
  ];
}

function isFirstRayBurnt(film: GreyFilm, landmarks: LandmarkFile | undefined): boolean {
  const box = landmarks === undefined ? undefined : firstRayBox(film, landmarks);
  return box !== undefined && grainOf(film, box).burnt > mostBurnt.firstRay;
}

function onFilm({ left, top, step }: FilmOverview, area: FilmRegion): FilmRegion {
  const whole = (pixels: number): number => Math.floor(pixels * step);
  return { left: left + whole(area.left), top: top + whole(area.top), width: whole(area.width), height: whole(area.height) };
}

function finding(check: keyof typeof qualitySentences, kind: QualityFinding["kind"]): QualityFinding {
  return { check, kind, sentence: qualitySentences[check] };
}
