import { dorsoplantarLandmarks, type LandmarkName, lateralLandmarks, markerKinds } from "@firstray/radiograph";
import { z } from "zod";
import { civilDateSchema, idSchema, nameSchema, sideSchema, viewSchema, weightBearingSchema } from "./primitives.ts";

/** No film has this many pixels along a side; beyond it a coordinate is an error. */
const widestFilmPixels = 30_000;

const coordinateSchema = z.number().min(-widestFilmPixels).max(widestFilmPixels);
/** Where something lies on a film, pixels. */
export const positionSchema = z.tuple([coordinateSchema, coordinateSchema]);
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

const filmPartSchema = z.strictObject({ film: idSchema, side: sideSchema });

/** Both feet on one film: at which column of it the second part begins, and the two films that its parts become, left part first. */
export const filmSplitSchema = z.strictObject({
  film: idSchema,
  at: z.int().min(1).max(widestFilmPixels),
  parts: z.tuple([filmPartSchema, filmPartSchema]),
});

/** A thing of known size on a film, measured from edge to edge. */
export const filmCalibratedSchema = z.strictObject({
  film: idSchema,
  marker: z.strictObject({ name: nameSchema, kind: z.enum(markerKinds), millimetres: z.number().min(0.1).max(1000) }),
  from: positionSchema,
  to: positionSchema,
});
