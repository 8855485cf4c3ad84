import type { BookingPreview, QuestionnaireRule } from "@firstray/pathway";
import type { Side, Text } from "@firstray/radiograph";
import type { CivilDate, ClinicItem, QuestionnaireMoment } from "@firstray/record";
import type { MovedMessageReply } from "./protocol-reply.ts";
import type { ChartName, ObligationReply, Travelling, WireReply } from "./reply.ts";

/** A questionnaire's total; without `name` and range where the episode's protocol no longer asks for it. */
export interface QuestionnaireScoreReply {
  readonly questionnaire: string;
  readonly at: QuestionnaireMoment;
  readonly total: number;
  readonly instrument?: Omit<QuestionnaireRule, "item" | "at">;
  readonly on: CivilDate;
  readonly by: string;
}

/** A day on which the patient is still to come for something. */
export interface BookingReply {
  readonly episode: string;
  readonly foot: Side;
  readonly item: ClinicItem;
  readonly title: Text;
  readonly on: CivilDate;
  readonly by: string;
  readonly made: CivilDate;
  readonly missed: boolean;
  readonly outside: boolean;
}

/** GET /api/patients/:patient/visit-preview: what booking a day moves; nothing is recorded. */
export interface BookingPreviewReply {
  readonly visits: Travelling<BookingPreview["visits"]>;
  /** Messages to the patient that would be sent otherwise; only `before`: superseded. */
  readonly messages: readonly MovedMessageReply[];
}

/** A chart of the same person that was merged into this one, with what is still owed there. */
export interface MergedChartReply extends ChartName {
  readonly wiresIn: number;
  readonly owed: number;
  readonly died?: CivilDate;
  readonly wires: readonly WireReply[];
  /** Those that are not settled. */
  readonly obligations: readonly ObligationReply[];
  /** It cannot be read, and so its wires and obligations are not listed. */
  readonly unreadable?: Text;
}
