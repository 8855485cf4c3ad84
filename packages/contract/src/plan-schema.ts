import type { Correction, ExecutionSpread, PlanSettings } from "@firstray/osteotomy";
import { z } from "zod";
import { positionSchema } from "./film-schema.ts";
import { idSchema } from "./primitives.ts";

/** Beyond it no bone of the first ray is shifted, cut or shortened: millimetres, or neck widths. */
const farthest = 40;
const length = z.number().min(-farthest).max(farthest);

/** What an operation does to the first ray; a tilt or a turn beyond these is no plan. */
const correctionSchema = z.strictObject({
  lateralShift: length,
  varusTiltDegrees: z.number().min(-30).max(30),
  plantarShift: length,
  kerf: z.number().min(0).max(10),
  obliquityDegrees: z.number().min(-45).max(45),
  tarsometatarsalReductionDegrees: z.number().min(0).max(15),
}) satisfies z.ZodType<Correction>;

/** By what a surgeon plans. */
const planSettingsSchema = z.strictObject({
  leastWidthBeyondEminenceMm: z.number().min(0).max(20),
  leastContactMm: z.number().min(0).max(20),
  leastContactShare: z.number().min(0).max(1),
  cortexAndWireMm: z.number().min(0).max(10),
  wireToleranceMm: z.number().min(0).max(10),
  intermetatarsalTarget: z.number().min(0).max(30),
  halluxValgusTarget: z.number().min(0).max(60),
}) satisfies z.ZodType<PlanSettings>;

/** How exactly a surgeon's hand does what was planned, one SD each. */
const executionSpreadSchema = z.strictObject({
  lateralShiftMm: z.number().min(0).max(10),
  varusTiltDegrees: z.number().min(0).max(20),
  plantarShiftMm: z.number().min(0).max(10),
  kerfMm: z.number().min(0).max(5),
  obliquityDegrees: z.number().min(0).max(20),
}) satisfies z.ZodType<ExecutionSpread>;

/** PUT /api/plan-settings: the signed-in surgeon's own. */
export const surgeonSettingsSchema = z.strictObject({ settings: planSettingsSchema, execution: executionSpreadSchema });

const alternativeSchema = z.strictObject({ correction: correctionSchema });

/** A plan that is being made: one alternative, or two side by side. */
const planDraftSchema = z
  .strictObject({
    alternatives: z.array(alternativeSchema).min(1).max(2),
    chosen: z.union([z.literal(0), z.literal(1)]),
    settings: planSettingsSchema,
    execution: executionSpreadSchema,
  })
  .refine(({ alternatives, chosen }) => chosen < alternatives.length, { path: ["chosen"], message: "one of the alternatives" });

/** PUT /api/films/:film/plan; `revision` is the one that the sender last saw, 0 where there was none. */
export const planDraftRequestSchema = z.strictObject({ revision: z.int().min(0), draft: planDraftSchema });

/** What a surgeon signs: everything else is taken from the record and computed by the server. `revision` is the draft's that was seen. */
export const planSignedSchema = z.strictObject({
  plan: idSchema,
  film: idSchema,
  episode: idSchema,
  correction: correctionSchema,
  settings: planSettingsSchema,
  execution: executionSpreadSchema,
  revision: z.int().min(0),
});

/** A later, measured film to hold against a plan, with the wire where it was marked; the comparison is the server's. */
export const correctionAchievedSchema = z.strictObject({
  plan: idSchema,
  film: idSchema,
  wirePoints: z.array(positionSchema).max(100).exactOptional(),
});

/** GET /api/plans/:plan/sheet */
export const planSheetQuerySchema = z.object({ language: z.enum(["en", "fr"]).default("en"), as: z.enum(["pdf", "png"]).default("pdf") });

/** GET /api/achieved */
export const achievedQuerySchema = z.object({ by: z.string().min(1).max(200).exactOptional() });
