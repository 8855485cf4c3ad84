/** One damaged file: made of the named one by the change of this seed. */
export interface FuzzTask {
  readonly name: string;
  readonly seed: number;
}

/** What the process that read it says. */
export type FuzzAnswer =
  | { readonly kind: "ready" | "film" | "refused"; readonly rssMb: number }
  | { readonly kind: "threw"; readonly what: string; readonly rssMb: number };
