import type { LandmarkFile, Position, Side, View } from "@firstray/radiograph";
import type { BoneName } from "./bone-name.ts";
import type { FilmWindow } from "./film-window.ts";
import type { Look } from "./look.ts";
import type { Shadow } from "./shadow.ts";

/** What is asked of a simulated film. Angles are the projected `shaft` angles of measurements.md, in degrees. */
export interface FootOrder {
  readonly hva: number;
  readonly ima: number;
  readonly side: Side;
  /** Default `dorsoplantar`. */
  readonly view?: View;
  /** Integer; the same order with the same seed draws the same film, grey for grey. */
  readonly seed: number;
  /** The deformity that shaped the bone (eminence, articular tilt), where it is not the one that is drawn: before an operation. */
  readonly deformity?: { readonly hva: number; readonly ima: number };
  /** After the operation: how far the head has been moved laterally at a cut through the neck, millimetres. Default 0 (not cut), with `wire` 7. */
  readonly headShiftMm?: number;
  /** The foot after this operation; `hva` and `ima` are then the angles before it. */
  readonly operation?: Operation;
  /** A 2.0 mm wire from the medial corner of the nail, beside toe and head, up the shaft's canal. */
  readonly wire?: boolean;
  /** A steel ball of 25 mm beside the arch, at the height of the first metatarsal's head. */
  readonly ball?: boolean;
  /** The side that the marker says, where it is to contradict the foot. */
  readonly marker?: Side;
  /** Parts of the detector's look to fix; the seed draws the rest. */
  readonly look?: Partial<Look>;
  /** Detector spacing, default 0.15. */
  readonly mmPerPixel?: number;
}

/**
 * What is done to the head of the first metatarsal with its toe, as the dorsoplantar film shows it: film millimetres and degrees, at the
 * head's centre. The sesamoids stay.
 */
export interface Operation {
  /** Lateral, perpendicular to the shaft's axis. */
  readonly lateralShiftMm: number;
  /** About the head's centre; + varus. */
  readonly varusTiltDegrees?: number;
  /** Bone that the cutter takes: the head comes nearer by as much. */
  readonly kerfMm?: number;
  /** + plantar, which this film does not show. */
  readonly plantarShiftMm?: number;
}

/** A simulated radiograph with its truth. Shown as films are: a right foot has its hallux on the viewer's left, toes up; a left foot mirrored. */
export interface PhantomFilm {
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the top left; 0 … 4095, larger is brighter (MONOCHROME2). */
  readonly greys: Uint16Array;
  readonly bits: 12;
  readonly mmPerPixel: number;
  readonly view: View;
  readonly side: Side;
  /** The landmarks of the projected, noise-free bones. */
  readonly truth: LandmarkFile;
  /** halluxValgusAngle and intermetatarsalAngle by the `shaft` method, degrees, as the dorsoplantar film of this foot shows them. */
  readonly hva: number;
  readonly ima: number;
  /** The same angles of the same foot under a tube in the standard position (15° of tilt, no roll); the difference is positioning error. */
  readonly standard: { readonly hva: number; readonly ima: number };
  /** Where the ball is, if there is one: its shadow's centre and width in pixels. */
  readonly ball?: { readonly centre: Position; readonly diameterPixels: number; readonly diameterMm: number };
  /** What each bone throws on the film, and which part of the detector the film is: for `maskOf`. */
  readonly outer: { readonly [Name in BoneName]: Shadow };
  readonly window: FilmWindow;
}
