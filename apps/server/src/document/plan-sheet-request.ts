import type { Correction } from "@firstray/osteotomy";
import type { Calibration, FilmRegion, LandmarkFile, Position } from "@firstray/radiograph";
import type { PlanSheetContent } from "./plan-sheet-content.ts";

/** How a plan sheet leaves the house: a document for the chart, or a picture for the wall of the theatre. */
export type SheetForm = "pdf" | "png";

/** The film that a plan is drawn on, as the process that draws it needs it. */
export interface PlanPictureOrder {
  /** File of the greys, gzipped. */
  readonly greys: string;
  readonly columns: number;
  readonly rows: number;
  readonly bits: number;
  readonly window: { readonly centre: number; readonly width: number };
  readonly landmarks: LandmarkFile;
  readonly calibration: Calibration;
  readonly correction: Correction;
  /** One foot's part of a film of both. */
  readonly region?: FilmRegion;
  /** The wire's middle, pixels, and its thickness. */
  readonly wire?: { readonly points: readonly Position[]; readonly widthPixels: number };
}

/** What the drawing process is told, in a file of its own folder. */
export interface PlanSheetRequest {
  readonly folder: string;
  readonly answer: string;
  readonly form: SheetForm;
  readonly picture: PlanPictureOrder;
  readonly content: PlanSheetContent;
}
