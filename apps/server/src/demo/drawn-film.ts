import { uidFrom, writeDx } from "@firstray/dicom";
import { drawFoot } from "@firstray/phantom";
import type { LandmarkFile } from "@firstray/radiograph";
import type { DemoFilm } from "./demo-film.ts";

/** A drawn film as a DICOM file, and where its landmarks truly lie, under the side that it is labelled with. */
export interface DrawnFilm {
  readonly file: Uint8Array;
  readonly truth: LandmarkFile;
}

/** Draws the foot and writes it as the imaging system would. The same film gives the same bytes. */
export function drawnFilm({ weightBearing, identity, labelled, ...order }: DemoFilm): DrawnFilm {
  const side = labelled ?? order.side;
  const { greys, columns, rows, bits, mmPerPixel, view, truth } = drawFoot({ ...order, marker: side });
  const study = `${identity.number} ${identity.acquiredOn}`;
  const series = `${study} ${view} ${side} ${order.seed}`;
  const file = writeDx({
    ...{ greys, columns, rows, bits, mmPerPixel, view, side, weightBearing, identity },
    calibrationType: "GEOMETRY",
    uids: { study: uidFrom(study), series: uidFrom(series), sop: uidFrom(`${series} film`) },
    manufacturerModel: "Firstray simulated foot",
  });
  return { file, truth: { ...truth, side } };
}
