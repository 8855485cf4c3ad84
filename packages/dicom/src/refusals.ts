import type { FilmLimits } from "./film-limits.ts";
import type { FilmRefusal, FilmRefusalCode } from "./film-refusal.ts";

function refusal(code: FilmRefusalCode, en: string, fr: string): FilmRefusal {
  return { kind: "refused", code, sentence: { en, fr } };
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/** Every reason for which a file is refused as a film: what was wrong, what was expected, what to do. */
export const refusals = {
  empty: refusal(
    "not-an-image",
    "The file is empty; choose the film again, or export it again from the imaging system.",
    "Le fichier est vide; choisissez de nouveau le cliché ou réexportez-le du système d’imagerie.",
  ),
  notAnImage: refusal(
    "not-an-image",
    "The file is neither DICOM, PNG nor JPEG; export the film from the imaging system in one of these three formats.",
    "Le fichier n’est ni DICOM, ni PNG, ni JPEG; exportez le cliché du système d’imagerie dans l’un de ces trois formats.",
  ),
  truncated: refusal(
    "truncated",
    "The file stops before the end of the film, so part of the picture is missing; copy or export it again.",
    "Le fichier s’arrête avant la fin du cliché : une partie de l’image manque; copiez-le ou réexportez-le.",
  ),
  damaged: refusal(
    "damaged",
    "The file is damaged and the film cannot be read from it; copy or export it again.",
    "Le fichier est endommagé et le cliché ne peut pas être lu; copiez-le ou réexportez-le.",
  ),
  noPixelData: refusal(
    "no-pixel-data",
    "The DICOM file holds no picture (it may be a report or an index); choose the file of the film itself.",
    "Le fichier DICOM ne contient pas d’image (il s’agit peut-être d’un rapport ou d’un index); choisissez le fichier du cliché lui-même.",
  ),
  severalFrames: (frames: number): FilmRefusal =>
    refusal(
      "several-frames",
      `The DICOM file holds ${frames} frames and a film is one picture; export the frame to be measured as a single image.`,
      `Le fichier DICOM contient ${frames} images et un cliché n’en a qu’une; exportez seule l’image à mesurer.`,
    ),
  colour: refusal(
    "colour",
    "The picture is in colour and a radiograph is grey; export the film itself, without a coloured screen around it.",
    "L’image est en couleurs alors qu’une radiographie est en niveaux de gris; exportez le cliché lui-même, sans écran coloré autour.",
  ),
  tooManyBytes: (bytes: number, limits: FilmLimits): FilmRefusal =>
    refusal(
      "too-large",
      `The file has ${megabytes(bytes)} MB and at most ${megabytes(limits.bytes)} MB are accepted; export the film alone, without the rest of the study.`,
      `Le fichier pèse ${megabytes(bytes)} Mo et le maximum accepté est de ${megabytes(limits.bytes)} Mo; exportez le cliché seul, sans le reste de l’étude.`,
    ),
  tooManyPixels: (columns: number, rows: number, limits: FilmLimits): FilmRefusal =>
    refusal(
      "too-large",
      `The film is ${columns} × ${rows} pixels; at most ${limits.pixelsPerSide} a side and ${limits.pixels / 1e6} million in all are accepted. Export it at the detector’s own size.`,
      `Le cliché fait ${columns} × ${rows} pixels; le maximum accepté est de ${limits.pixelsPerSide} par côté et de ${limits.pixels / 1e6} millions en tout. Exportez-le à la taille du détecteur.`,
    ),
  tooManyPieces: refusal(
    "too-large",
    "The film is cut into far more pieces than its size calls for, and reading it would take too long; export it again uncompressed.",
    "Le cliché est découpé en bien plus de morceaux que sa taille ne le demande, et sa lecture serait trop longue; réexportez-le sans compression.",
  ),
  deflated: refusal(
    "unsupported-syntax",
    "The DICOM file is deflated (compressed as a whole), which is not read; export it uncompressed (Explicit VR Little Endian).",
    "Le fichier DICOM est compressé en bloc (« deflated »), ce qui n’est pas lu; exportez-le sans compression (Explicit VR Little Endian).",
  ),
  twelveBitJpeg: refusal(
    "unsupported-syntax",
    "The film is stored as lossy 12-bit JPEG, which is not read; export it uncompressed or with a lossless compression.",
    "Le cliché est en JPEG 12 bits avec perte, ce qui n’est pas lu; exportez-le sans compression ou avec une compression sans perte.",
  ),
  unknownSyntax: (uid: string): FilmRefusal =>
    refusal(
      "unsupported-syntax",
      `The film is stored in the transfer syntax ${uid}, which is not read; export it uncompressed (Explicit VR Little Endian).`,
      `Le cliché est dans la syntaxe de transfert ${uid}, qui n’est pas lue; exportez-le sans compression (Explicit VR Little Endian).`,
    ),
  unsupportedBits: (bitsAllocated: number): FilmRefusal =>
    refusal(
      "unsupported-pixels",
      `The film stores ${bitsAllocated} bits per pixel, and 8 or 16 are read; export it as an ordinary radiograph (CR or DX).`,
      `Le cliché compte ${bitsAllocated} bits par pixel, alors que 8 ou 16 sont lus; exportez-le comme une radiographie ordinaire (CR ou DX).`,
    ),
  pixelShape: (rowSpacing: number, columnSpacing: number): FilmRefusal =>
    refusal(
      "unsupported-pixels",
      `The header says that pixels are ${rowSpacing} high and ${columnSpacing} wide, which no detector makes; export the film again from the system that took it.`,
      `L’en-tête indique des pixels de ${rowSpacing} de haut sur ${columnSpacing} de large, ce qu’aucun détecteur ne produit; réexportez le cliché du système qui l’a pris.`,
    ),
} as const;
