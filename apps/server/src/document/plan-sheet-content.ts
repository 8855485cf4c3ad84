/** A label and what stands beside it. */
export type SheetRow = readonly [label: string, value: string];

/** Everything that a plan sheet says, in one language; the template only lays it out. */
export interface PlanSheetContent {
  readonly language: "en" | "fr";
  readonly title: string;
  readonly practice: string;
  /** Present where the plan is not the one to operate by. */
  readonly warning?: { readonly mark: string; readonly sentence: string };
  readonly patient: readonly SheetRow[];
  readonly side: string;
  readonly filmDate: SheetRow;
  readonly before: { readonly caption: string; readonly alt: string };
  readonly after: { readonly caption: string; readonly alt: string };
  readonly correctionHeading: string;
  readonly correction: readonly SheetRow[];
  readonly measurementsHeading: string;
  readonly measurementsHeader: readonly string[];
  readonly measurements: readonly (readonly string[])[];
  readonly rangesNote: string;
  readonly limitsHeading: string;
  readonly limits: readonly { readonly verdict: "kept" | "broken" | "unknown"; readonly word: string; readonly sentence: string }[];
  readonly adviceHeading: string;
  readonly advice: readonly string[];
  readonly wireHeading: string;
  readonly wire: readonly SheetRow[];
  readonly wireNotes: readonly string[];
  readonly signature: string;
  readonly ids: string;
  readonly device: string;
  /** What the wall shows large. */
  readonly wall: readonly SheetRow[];
}
