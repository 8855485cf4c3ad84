import { dorsoplantarLandmarks, type LandmarkName, lateralLandmarks } from "@firstray/radiograph";
import { z } from "zod";
import { civilDateSchema, sideSchema, viewSchema, weightBearingSchema } from "./primitives.ts";

/** No film has this many pixels along a side; beyond it a coordinate is an error. */
const widestFilmPixels = 30_000;

const coordinateSchema = z.number().min(-widestFilmPixels).max(widestFilmPixels);
const positionSchema = z.tuple([coordinateSchema, coordinateSchema]);
const spreadSchema = z.number().min(0).max(widestFilmPixels);
const landmarkPointSchema = z.union([
  positionSchema,
  z.strictObject({
    at: positionSchema,
    sd: z.tuple([spreadSchema, spreadSchema]).exactOptional(),
    origin: z.enum(["placed", "traced", "moved"]).exactOptional(),
  }),
]);
const landmarkNames: readonly LandmarkName[] = [...new Set([...dorsoplantarLandmarks, ...lateralLandmarks])];

/** The landmarks of one film of one foot; a name that is not a landmark is refused. */
export const landmarkFileSchema = z.strictObject({
  format: z.literal("firstray-landmarks/1"),
  view: viewSchema,
  side: sideSchema,
  points: z.partialRecord(z.enum(landmarkNames), landmarkPointSchema),
});

/** What a person says of a film. */
export const filmDescriptionSchema = z.strictObject({
  view: viewSchema,
  side: sideSchema,
  weightBearing: weightBearingSchema,
  acquiredOn: civilDateSchema.exactOptional(),
});
