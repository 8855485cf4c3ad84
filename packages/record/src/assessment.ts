/** The consultation, items A1 to A6; absent means not asked. @source practice-protocol A1-A6 */
export interface Assessment {
  /** A1: pain at rest, walking and in shoes, 0 (none) to 10 (worst imaginable). */
  readonly pain?: { readonly atRest?: number; readonly walking?: number; readonly inShoes?: number };
  /** A2: limits in daily life, sport, recreation; the shoes worn. */
  readonly limits?: { readonly dailyLife?: Limit; readonly sport?: Limit; readonly recreation?: Limit };
  readonly shoes?: "any" | "comfort" | "insert" | "modified";
  /** A3: alignment of the first toe. */
  readonly alignment?: "good" | "fair" | "poor";
  /** A4: where the calluses are, and whether they hurt. */
  readonly calluses?: readonly { readonly site: CallusSite; readonly painful: boolean }[];
  /** A5: the first ray by hand; poor agreement between examiners, so the examiner is the event's actor. */
  readonly firstRay?: "stable" | "unstable" | "uncertain";
  /** A6: deformity or pain of the other toes, in words. */
  readonly otherToes?: string;
  readonly note?: string;
}

export type Limit = "none" | "some" | "severe";
export type CallusSite =
  | "medial-hallux"
  | "metatarsal-1"
  | "metatarsal-2"
  | "metatarsal-3"
  | "metatarsal-4"
  | "metatarsal-5"
  | "interphalangeal";
