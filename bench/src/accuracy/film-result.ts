import type { AxisMethod } from "@firstray/radiograph";
import type { AngleName } from "../bones/angles-of.ts";
import type { BenchBone } from "./traced-film.ts";

/** One angle by one method: true and read. */
export interface AngleResult {
  readonly name: AngleName;
  readonly method: AxisMethod;
  readonly truth: number;
  readonly read?: number;
  readonly interval?: readonly [low: number, high: number];
}

/** One traced axis against the true one. */
export interface AxisResult {
  readonly bone: BenchBone;
  /** The tracer said that there is none. */
  readonly refused: boolean;
  readonly turnDegrees?: number;
  /** Distance of the traced axis' middle from the true line. */
  readonly offMm?: number;
  /** The tracer said that it may be wrong. */
  readonly doubtful?: boolean;
}

/** What one wrong tap led to. */
export interface WrongTapResult {
  readonly what: string;
  /** The reading as a whole refused a tap or called one doubtful. */
  readonly named: boolean;
}

/** Everything that one film adds to the tables; plain data, made in one thread and summed in another. */
export interface FilmResult {
  readonly seed: number;
  readonly angles: readonly AngleResult[];
  /** The same angles from the same taps with the film's spacing withheld; of some films. */
  readonly withoutSpacing?: readonly AngleResult[];
  readonly axes: readonly AxisResult[];
  /** The tracer threw. */
  readonly crashed: boolean;
  readonly headRefused: boolean;
  readonly baseRefused: boolean;
  /** Posed less projected, `shaft`, degrees. */
  readonly positioning: { readonly [Name in AngleName]: number };
  /** The truth's landmarks measured, less the angles that the film was made with; where it was made to order. */
  readonly exactness?: number;
  /** Repeat readings of this film, by tracing and by a simulated careful hand. */
  readonly repeats?: FilmRepeats;
  readonly wrongTaps: readonly WrongTapResult[];
}

/** A film that could not be made. */
export interface Undrawn {
  readonly kind: "undrawn";
  readonly seed: number;
}

/** Values of one film read again and again with other taps, degrees, `shaft`. */
export interface FilmRepeats {
  readonly traced: readonly RepeatReading[];
  readonly byHand: readonly RepeatReading[];
}

/** One of them. */
export interface RepeatReading {
  readonly values: { readonly [Name in AngleName]?: number };
  /** The tracer called one of the shafts doubtful, or refused it. */
  readonly doubtful: boolean;
}
