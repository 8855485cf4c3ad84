import type { DxFilm } from "./dx-film.ts";
import { type FootLayout, patientOrientation } from "./patient-orientation.ts";

export const dxForPresentation = "1.2.840.10008.5.1.4.1.1.1.1";

interface Code {
  readonly CodeValue: string;
  readonly CodingSchemeDesignator: string;
  readonly CodeMeaning: string;
}

const code = (CodingSchemeDesignator: string, CodeValue: string, CodeMeaning: string): Code => ({
  CodeValue,
  CodingSchemeDesignator,
  CodeMeaning,
});

const foot = code("SCT", "56459004", "Foot");
const views = {
  dorsoplantar: code("SCT", "399335002", "dorsoplantar"),
  lateral: code("SCT", "399067008", "lateral"),
} as const;
const patientState = code("DCM", "109054", "Patient State");
const weightBearing = code("SCT", "87731000", "Weight bearing");

const dicomDate = (iso: string): string => iso.replaceAll("-", "");

function acquisitionContext(film: DxFilm): object[] {
  if (film.weightBearing !== "yes") return [];
  return [{ ValueType: "CODE", ConceptNameCodeSequence: [patientState], ConceptCodeSequence: [weightBearing] }];
}

/** Not weight-bearing has no code of its own: it is said in words, which weightBearingWords reads. */
function description(film: DxFilm): string {
  const state = { yes: " weight bearing", no: " non weight bearing", unknown: "" } as const;
  return `Foot ${film.view}${state[film.weightBearing]}`;
}

function patientAndStudy({ identity, uids }: DxFilm): object {
  const day = dicomDate(identity.acquiredOn);
  return {
    PatientName: identity.name,
    PatientID: identity.number,
    PatientBirthDate: dicomDate(identity.birthDate),
    PatientSex: "",
    StudyInstanceUID: uids.study,
    StudyDate: day,
    StudyTime: "",
    AcquisitionDate: day,
    ContentDate: day,
    ContentTime: "000000",
    ReferringPhysicianName: "",
    StudyID: "1",
    AccessionNumber: "",
  };
}

function seriesAndEquipment(film: DxFilm): object {
  return {
    Modality: "DX",
    PresentationIntentType: "FOR PRESENTATION",
    SeriesInstanceUID: film.uids.series,
    SeriesNumber: 1,
    SeriesDescription: description(film),
    Manufacturer: "Firstray",
    ManufacturerModelName: film.manufacturerModel,
  };
}

function usualLayout({ view, side }: DxFilm): FootLayout {
  if (view === "lateral") return { rightwards: "proximal", downwards: "plantar" };
  return { rightwards: side === "right" ? "lateral" : "medial", downwards: "proximal" };
}

function anatomyAndView(film: DxFilm): object {
  return {
    BodyPartExamined: "FOOT",
    ImageLaterality: film.side === "left" ? "L" : "R",
    AnatomicRegionSequence: [foot],
    ViewCodeSequence: [{ ...views[film.view], ViewModifierCodeSequence: [] }],
    AcquisitionContextSequence: acquisitionContext(film),
    PatientOrientation: patientOrientation(film.layout ?? usualLayout(film), film.side),
    PositionerType: "",
  };
}

/** Twelve digits fit the 16 characters of a DICOM decimal string. */
function spacing({ mmPerPixel, calibrationType, manufacturerModel }: DxFilm): object {
  const side = Number(mmPerPixel.toPrecision(12));
  const calibrated = {
    PixelSpacing: [side, side],
    PixelSpacingCalibrationType: calibrationType,
    PixelSpacingCalibrationDescription: `stated by ${manufacturerModel}`,
  };
  return { ImagerPixelSpacing: [side, side], ...(calibrationType && calibrated) };
}

function pixels({ greys, columns, rows, bits }: DxFilm): object {
  const range = 2 ** bits;
  return {
    ImageType: ["DERIVED", "PRIMARY"],
    InstanceNumber: 1,
    SamplesPerPixel: 1,
    PhotometricInterpretation: "MONOCHROME2",
    Rows: rows,
    Columns: columns,
    BitsAllocated: 16,
    BitsStored: bits,
    HighBit: bits - 1,
    PixelRepresentation: 0,
    PixelIntensityRelationship: "LOG",
    PixelIntensityRelationshipSign: -1,
    RescaleIntercept: 0,
    RescaleSlope: 1,
    RescaleType: "US",
    PresentationLUTShape: "IDENTITY",
    WindowCenter: range / 2,
    WindowWidth: range,
    BurnedInAnnotation: "NO",
    LossyImageCompression: "00",
    DetectorType: "",
    PixelData: [greys.buffer.slice(greys.byteOffset, greys.byteOffset + greys.byteLength)],
  };
}

/** Every attribute of a Digital X-Ray Image for presentation, by keyword (DICOM PS3.3 A.26). @source dicom-ps3.3-a.26 */
export function dxAttributes(film: DxFilm): Readonly<Record<string, unknown>> {
  return {
    SpecificCharacterSet: "ISO_IR 192",
    SOPClassUID: dxForPresentation,
    SOPInstanceUID: film.uids.sop,
    ...patientAndStudy(film),
    ...seriesAndEquipment(film),
    ...anatomyAndView(film),
    ...spacing(film),
    ...pixels(film),
    _vrMap: { PixelData: "OW" },
  };
}
