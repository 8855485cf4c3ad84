import type { Guard } from "./guard.ts";
import { amendmentGuards } from "./guards-amendment.ts";
import { askingGuards } from "./guards-asking.ts";
import { bookingGuards } from "./guards-booking.ts";
import { calendarGuards } from "./guards-calendar.ts";
import { calibrationGuards } from "./guards-calibration.ts";
import { courseGuards } from "./guards-course.ts";
import { filmGuards } from "./guards-film.ts";
import { followUpGuards } from "./guards-follow-up.ts";
import { mergeGuards } from "./guards-merge.ts";
import { planGuards } from "./guards-plan.ts";
import { protocolGuards } from "./guards-protocol.ts";
import { questionnaireGuards } from "./guards-questionnaire.ts";
import { referenceGuards } from "./guards-reference.ts";
import { splitGuards } from "./guards-split.ts";

/** Every rule that may refuse, in the order asked: what cannot be, what may not be, and last what only needs a confirmation. */
export const guards: readonly Guard[] = [
  ...referenceGuards,
  ...courseGuards,
  ...calendarGuards,
  ...protocolGuards,
  ...followUpGuards,
  ...mergeGuards,
  ...bookingGuards,
  ...questionnaireGuards,
  ...filmGuards,
  ...splitGuards,
  ...calibrationGuards,
  ...planGuards,
  ...amendmentGuards,
  ...askingGuards,
];
