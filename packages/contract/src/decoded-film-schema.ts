import { z } from "zod";

const day = z.iso.date();
const calibrationSchema = z.union([
  z.strictObject({
    kind: z.enum(["marker", "calibrated", "corrected", "detector", "estimated"]),
    mmPerPixel: z.number().positive(),
  }),
  z.strictObject({ kind: z.literal("unknown") }),
]);

/** What the file says of itself, its greys aside. It comes from another process that read hostile bytes, so it is parsed too. */
export const decodedFilmSchema = z.object({
  format: z.enum(["dicom", "png", "jpeg"]),
  columns: z.int().positive(),
  rows: z.int().positive(),
  bits: z.int().min(1).max(16),
  window: z.object({ centre: z.number(), width: z.number().positive() }),
  calibration: calibrationSchema,
  view: z.enum(["dorsoplantar", "lateral"]).exactOptional(),
  side: z.enum(["left", "right"]).exactOptional(),
  sides: z.literal("both").exactOptional(),
  weightBearing: z.enum(["yes", "no", "unknown"]),
  identity: z.object({
    name: z.string().exactOptional(),
    number: z.string().exactOptional(),
    birthDate: day.exactOptional(),
    acquiredOn: day.exactOptional(),
    sopInstanceUid: z.string().exactOptional(),
  }),
});

export type DecodedFilm = z.infer<typeof decodedFilmSchema>;
