import type { FootOrder } from "@firstray/phantom";
import type { Side, View, WeightBearing } from "@firstray/radiograph";

/** A film of the demo practice: which foot it is to show, and what its header is to say. */
export interface DemoFilm {
  readonly hva: number;
  readonly ima: number;
  readonly side: Side;
  readonly view: View;
  readonly seed: number;
  readonly mmPerPixel: number;
  /** The foot that header and marker name, where it is not the one on the film. */
  readonly labelled?: Side;
  /** After the operation: with its wire, and shaped by the deformity that was there before. */
  readonly wire?: boolean;
  readonly deformity?: { readonly hva: number; readonly ima: number };
  /** After this operation; the angles are then those before it. */
  readonly operation?: NonNullable<FootOrder["operation"]>;
  readonly weightBearing: WeightBearing;
  readonly identity: { readonly name: string; readonly number: string; readonly birthDate: string; readonly acquiredOn: string };
}
