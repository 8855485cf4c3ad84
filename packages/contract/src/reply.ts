import type { ActivityAnswer, ClinicCalendar, Criterion, ExerciseProgramme, MovePreview, ObligationKind } from "@firstray/pathway";
import type { Calibration, FilmRegion, LandmarkFile, MarkerReading, Measurement, Side, Text } from "@firstray/radiograph";
import type {
  Actor,
  Assessment,
  CivilDate,
  Event,
  EventId,
  FilmDescription,
  Hindrance,
  IdentityDifference,
  Instant,
  Owner,
  PatientDetails,
  Role,
  VisitItem,
} from "@firstray/record";
import type { BookingReply, MergedChartReply, QuestionnaireScoreReply } from "./booking-reply.ts";
import type { Restriction } from "./restriction-reply.ts";

/** Dates as they travel: a PlainDate becomes its ISO string. */
export type Travelling<Value> = Value extends { toJSON(): string }
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Travelling<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Travelling<Value[Key]> }
      : Value;

/** GET /api/session */
export interface SessionReply {
  readonly user: { readonly id: string; readonly name: string; readonly role: Role } | null;
  readonly practice: { readonly name: string; readonly timeZone: string; readonly demo: boolean };
  /** The session waits for its person's passkey: nothing is read or written until then. */
  readonly locked: boolean;
  /** After how many idle minutes a page locks itself; absent where nothing locks. */
  readonly lockMinutes?: number;
  /** Roles a visitor may sign in as by a click; empty outside the demo. */
  readonly demoRoles: readonly Role[];
  /** Why nobody can sign in here, when nobody can. */
  readonly notice?: Text;
  /** Today in the practice's time zone. */
  readonly today: CivilDate;
}

export interface PatientSummary {
  readonly id: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly number: string;
  readonly birthDate: CivilDate;
  /** The chart is closed to who asks: no field names the patient. */
  readonly restricted?: true;
  readonly feet: readonly Side[];
}

/** A chart by name and number. */
export type ChartName = Pick<PatientSummary, "id" | "familyName" | "givenName" | "number">;

/** GET /api/patients?search= */
export interface PatientsReply {
  readonly patients: readonly PatientSummary[];
  readonly more: boolean;
}

export type StandingKind = "upcoming" | "open" | "past-due" | "late" | "escalated" | "discharged" | "waived";

/** One obligation as a page shows it. */
export interface ObligationReply {
  readonly key: string;
  readonly kind: ObligationKind;
  readonly title: Text;
  readonly foot: Side;
  readonly episode?: string;
  readonly subject: string;
  readonly opensOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly lateOn: CivilDate;
  readonly escalatesOn: CivilDate;
  readonly owner: Text;
  readonly ownedBy: Owner;
  /** Whether it may be waived: a wire's removal never, nor what stands for one. */
  readonly waivable: boolean;
  /** What was said or asked, where a person did. */
  readonly about?: string;
  /** What stands in the way of a wire's removal, which stays owed. */
  readonly hindered?: { readonly hindrance: Hindrance; readonly since: CivilDate; readonly nextStep: string; readonly nextOn: CivilDate };
  /** Of a wire that is in: since when, where that is known. */
  readonly since?: CivilDate;
  /** The day on which the patient is to come for it; `missed`: it has passed, and nothing was held. The due day stands whatever is booked. */
  readonly booked?: { readonly on: CivilDate; readonly missed: boolean; readonly outside: boolean };
  /** Of a visit that nobody held: the next one has been open since this day, so a person is asked whether to waive this one. */
  readonly waiverProposed?: CivilDate;
  readonly protocolItem: string;
  readonly standing: StandingKind;
  /** Who discharged or waived it, when it happened and when it was recorded. */
  readonly settled?: { readonly by: string; readonly on: CivilDate; readonly ground?: string };
}

/** GET /api/patients/:patient/operation-preview: what an operation on a day moves and brings. */
export type MovePreviewReply = Travelling<MovePreview>;

/** GET and POST /api/clinic-days */
export type ClinicCalendarReply = ClinicCalendar;

/** GET /api/staff: who may owe something by name; empty where nobody signs in by name yet. */
export interface StaffReply {
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: Role }[];
}

/** POST /api/staff/:person/reassignments */
export interface ReassignmentReply {
  readonly patients: number;
  readonly obligations: number;
  /** Records that cannot be read: what this person owes there is not handed over. */
  readonly unreadable: number;
}

/** GET /api/worklist: wire removals first, then the most overdue. */
export interface WorklistReply {
  readonly on: CivilDate;
  readonly unreadable: readonly { readonly patient: string; readonly sentence: Text }[];
  /** Each counted to 1000 at most. */
  readonly counts: {
    readonly wiresIn: number;
    readonly overdue: number;
    readonly open: number;
    readonly thisWeek: number;
    /** What a restored backup may have lost, still to be confirmed. */
    readonly restoreGaps: number;
  };
  /** More is owed than this page holds: what to ask for it by. */
  readonly next?: string;
  /** When messages were last looked through, and how many need somebody: a loop that stands still is seen here. */
  readonly scheduler: { readonly lastRanAt?: Instant; readonly inQuestion: number };
  readonly items: readonly (ObligationReply & { readonly patient: PatientSummary; readonly survivor?: ChartName })[];
}

/** One foot's part of a film that shows both; a film of its own. */
interface FilmPartReply {
  readonly film: string;
  readonly side: Side;
  readonly region: FilmRegion;
}

/** The thing of known size that gives a film its scale; `event` is what a void names. */
export type MarkerReply = MarkerReading & {
  /** One SD of the scale from setting the marker's two ends, percent. */
  readonly spreadPercent: number;
  readonly by: string;
  readonly on: CivilDate;
  readonly event: EventId;
};

export interface FilmReply {
  readonly id: string;
  readonly patient: string;
  readonly description: FilmDescription;
  readonly columns: number;
  readonly rows: number;
  readonly bits: number;
  readonly window: { readonly centre: number; readonly width: number };
  /** As lengths are shown with: by the marker where there is one, else as the header says. */
  readonly calibration: Calibration;
  readonly marker?: MarkerReply;
  /** Present with `marker`: what the header says, to which a void of the marker returns. */
  readonly headerCalibration?: Calibration;
  /** Only of a part: where on the whole film it lies. Greys and landmarks are the whole film's. */
  readonly region?: FilmRegion;
  /** Only of a part: the film that was split. */
  readonly partOf?: string;
  /** Only of a film that was split: its parts, the left one on the picture first; it is not measured itself. */
  readonly splitInto?: {
    readonly at: number;
    readonly parts: readonly [FilmPartReply, FilmPartReply];
    readonly by: string;
    readonly on: CivilDate;
    readonly event: EventId;
  };
  /** A wire was in this foot on the day of the film: its diameter, for a calibration by it. */
  readonly wireInFoot?: { readonly diameterMm: number };
  readonly identity:
    | { readonly kind: "matches" }
    | { readonly kind: "mismatch"; readonly differences: readonly IdentityDifference[] }
    | { readonly kind: "settled"; readonly belongs: boolean; readonly by: string; readonly on: CivilDate };
  readonly laterality?: { readonly side: Side; readonly by: string; readonly on: CivilDate };
  readonly landmarks?: LandmarkFile;
  /** From the stored landmarks and today's `calibration`; the saved event keeps what was shown then. */
  readonly measurements: readonly Measurement[];
  /** A length differs from what was shown when the landmarks were saved: the scale has changed since. */
  readonly lengthsRecalculated?: true;
  readonly warnings: readonly { readonly code: string; readonly sentence: Text }[];
  readonly addedBy: string;
  readonly addedOn: CivilDate;
  readonly measuredBy?: string;
  readonly measuredOn?: CivilDate;
}

export interface WireReply {
  readonly id: string;
  readonly foot: Side;
  readonly insertedOn?: CivilDate;
  readonly out?: { readonly how: "removed" | "removed-elsewhere" | "found-out"; readonly on: CivilDate; readonly by: string };
  readonly broken: boolean;
}

export interface EpisodeReply {
  readonly id: string;
  readonly foot: Side;
  /** The version of the practice's protocol that it follows. */
  readonly protocolVersion: number;
  readonly openedOn: CivilDate;
  readonly closed?: { readonly outcome: string; readonly on: CivilDate };
  readonly assessment?: { readonly value: Assessment; readonly by: string; readonly on: CivilDate };
  readonly indication: readonly Criterion[];
  readonly operation?: { readonly id: string; readonly state: "scheduled" | "held" | "cancelled"; readonly on: CivilDate };
  readonly visits: readonly { readonly item: VisitItem; readonly on: CivilDate; readonly by: string }[];
  /** Totals of the questionnaires that its protocol asks for, as last told. */
  readonly questionnaires: readonly QuestionnaireScoreReply[];
  readonly activities: readonly Travelling<ActivityAnswer>[];
  /** Once the foot's last wire is out. */
  readonly exercises?: Travelling<ExerciseProgramme>;
}

/** One line of what happened, with who and both dates; corrected and voided ones stay, marked. */
export interface HistoryEntry {
  readonly event: EventId;
  readonly type: Event["type"];
  readonly title: Text;
  /** What it says, beyond its title. */
  readonly detail?: Text;
  readonly occurredOn: CivilDate;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly reason?: string;
  /** What can be corrected is whole; a signed plan, which cannot, and what came of it only say what their line shows. */
  readonly payload: unknown;
  readonly state: "stands" | "corrected" | "voided";
  readonly correctable: boolean;
}

/** GET /api/patients/:patient */
export interface PatientReply {
  readonly id: string;
  /** The last event's sequence; sent back with a command, so that two people at once are told. */
  readonly sequence: number;
  readonly details: PatientDetails;
  readonly died?: CivilDate;
  /** The chart is open to those who treat the patient, and to who gives a reason. */
  readonly restriction?: Restriction;
  /** The chart that goes on in this one's place: the same person. */
  readonly mergedInto?: ChartName;
  /** Charts of the same person that were merged into this one; what they owe is still recorded there. */
  readonly mergedCharts: readonly MergedChartReply[];
  readonly episodes: readonly EpisodeReply[];
  readonly wires: readonly WireReply[];
  readonly films: readonly FilmReply[];
  readonly obligations: readonly ObligationReply[];
  readonly bookings: readonly BookingReply[];
  readonly history: readonly HistoryEntry[];
}

/** POST /api/patients (register) and /api/patients/:patient/commands */
export interface CommandReply {
  readonly patient: string;
  readonly sequence: number;
  readonly events: readonly EventId[];
}

/** POST /api/patients/:patient/films */
export interface FilmUploadReply extends CommandReply {
  readonly film: string;
  /** The same file was already here. */
  readonly alreadyKnown: boolean;
}
