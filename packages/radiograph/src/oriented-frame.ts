import type { Frame } from "@firstray/geometry";
import type { OrientedBy } from "./measurement.ts";

/** A foot frame laid on a film, and what it was found by. */
export interface OrientedFrame {
  readonly frame: Frame;
  readonly orientedBy: OrientedBy;
}
