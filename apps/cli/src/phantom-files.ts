import { uidFrom, writeDx } from "@firstray/dicom";
import type { FootOrder, PhantomFilm } from "@firstray/phantom";
import { measureFilm } from "@firstray/radiograph";
import { stemOf } from "./stem-of.ts";

/**
 * A simulated film as a DICOM file and, beside it, its truth: the landmarks and every measurement by every method.
 * The same order gives the same bytes.
 * @returns content by path: `out`, and `out` with `.truth.json` for its ending.
 */
export function phantomFiles(film: PhantomFilm, order: FootOrder, out: string): ReadonlyMap<string, string | Uint8Array> {
  const { greys, columns, rows, bits, mmPerPixel, view, side, truth } = film;
  const name = `simulated foot ${view} ${side} hva ${order.hva} ima ${order.ima} seed ${order.seed}`;
  const dx = writeDx({
    ...{ greys, columns, rows, bits, mmPerPixel, view, side },
    weightBearing: "yes",
    identity: { name: "Simulated^Foot", number: `SIM-${order.seed}`, birthDate: "1970-01-01", acquiredOn: "2027-01-04" },
    uids: { study: uidFrom(`${name} study`), series: uidFrom(`${name} series`), sop: uidFrom(name) },
    manufacturerModel: "Firstray simulated foot",
  });
  const measurements = measureFilm(truth, { kind: "detector", mmPerPixel });
  return new Map<string, string | Uint8Array>([
    [out, dx],
    [`${stemOf(out)}.truth.json`, `${JSON.stringify({ ...truth, measurements }, undefined, 2)}\n`],
  ]);
}
