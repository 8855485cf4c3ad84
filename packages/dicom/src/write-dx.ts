/// <reference path="./third-party.d.ts" />
import { createRequire } from "node:module";
import type dcmjs from "dcmjs";
import { dxAttributes, dxForPresentation } from "./dx-attributes.ts";
import type { DxFilm } from "./dx-film.ts";
import { uidFrom } from "./uid-from.ts";

const require = createRequire(import.meta.url);
/** Loaded by the first film written: reading, which each film's own process does, never waits for it. */
const writer = (): typeof dcmjs => require("dcmjs");

const explicitLittleEndian = "1.2.840.10008.1.2.1";
const implementationClass = uidFrom("Firstray DICOM writer");

function checkFilm({ greys, columns, rows, bits, mmPerPixel }: DxFilm): void {
  if (greys.length !== columns * rows)
    throw new RangeError(`a film of ${columns} × ${rows} needs ${columns * rows} greys, got ${greys.length}`);
  if (!Number.isInteger(bits) || bits < 6 || bits > 16) throw new RangeError(`a DX film stores 6 to 16 bits, got ${bits}`);
  if (!(mmPerPixel > 0)) throw new RangeError(`a pixel has a positive size in mm, got ${mmPerPixel}`);
  const beyond = greys.find((grey) => grey >= 2 ** bits);
  if (beyond !== undefined) throw new RangeError(`greys of ${bits} bits are below ${2 ** bits}, got ${beyond}`);
}

/**
 * A film as a DICOM file: Digital X-Ray Image for presentation, MONOCHROME2, uncompressed. The same film gives the same bytes.
 * @throws RangeError when the greys do not fill the film, exceed its bits, or the pixel size is not positive.
 * @source dicom-ps3.3-a.26
 */
export function writeDx(film: DxFilm): Uint8Array {
  checkFilm(film);
  const { DicomDict, DicomMetaDictionary } = writer().data;
  const meta = DicomMetaDictionary.denaturalizeDataset({
    FileMetaInformationVersion: new Uint8Array([0, 1]).buffer,
    MediaStorageSOPClassUID: dxForPresentation,
    MediaStorageSOPInstanceUID: film.uids.sop,
    TransferSyntaxUID: explicitLittleEndian,
    ImplementationClassUID: implementationClass,
    ImplementationVersionName: "FIRSTRAY",
  });
  const file = new DicomDict(meta);
  file.dict = DicomMetaDictionary.denaturalizeDataset(dxAttributes(film));
  return new Uint8Array(file.write());
}
