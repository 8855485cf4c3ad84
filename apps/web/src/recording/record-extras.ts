import type { VoidGround } from "@firstray/record";

/** What the server may ask for after a first try. */
export interface RecordExtras {
  readonly reason: string;
  readonly secondPerson: string;
  readonly ground?: Exclude<VoidGround, { readonly kind: "other-chart" }>;
}

/** Nothing asked yet. */
export const noExtras: RecordExtras = { reason: "", secondPerson: "" };
