import type { Instant } from "@firstray/record";

/** GET /api/backup: whether the practice's data are kept a second time. */
export type BackupReply =
  /** Whoever runs the database sees to it, or there is nothing to keep. */
  | { readonly kind: "elsewhere" }
  /** Nobody has said where to. */
  | { readonly kind: "none" }
  | {
      readonly kind: "nightly";
      /** When the newest whole backup was made; absent: never. */
      readonly lastMadeAt?: Instant;
      /** Since when none could be made; absent: the last attempt went well, or none was due. */
      readonly failedAt?: Instant;
      /** Films that the newest backup found missing or damaged. */
      readonly filmsInDoubt: number;
      /** A night's backup is not there hours after its time. */
      readonly isLate: boolean;
    };
