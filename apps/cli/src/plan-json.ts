import { type Correction, type PlannableFoot, type Prediction, publishedPlanSettings, wireShift } from "@firstray/osteotomy";
import type { Text } from "@firstray/radiograph";
import type { Language } from "./command.ts";

/** A plan and the foot that it makes. */
export type Planned = { readonly foot: PlannableFoot; readonly correction: Correction; readonly prediction: Prediction };

/** A plan as JSON; lengths in its `unit`. */
export function planJson({ foot, correction, prediction }: Planned, language: Language): string {
  const { unit, neckWidth, eminence, length } = foot;
  const said = <Item extends { readonly because: Text }>(items: readonly Item[]): readonly object[] =>
    items.map((item) => ({ ...item, because: item.because[language] }));
  const { measurements, contact, shortening, limits, advice } = prediction;
  return JSON.stringify(
    {
      unit,
      foot: { neckWidth, eminence, length },
      plan: correction,
      predicted: measurements.map((entry) =>
        entry.kind === "not-measurable" && entry.because ? { ...entry, because: entry.because[language] } : entry,
      ),
      contact,
      shortening,
      ...(unit === "mm" && { wireShift: wireShift(eminence, publishedPlanSettings.cortexAndWireMm) }),
      limits: said(limits),
      advice: said(advice),
    },
    undefined,
    2,
  );
}
