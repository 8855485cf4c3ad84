import { axialRotation, usualExecutionSpread, type WirePath } from "@firstray/osteotomy";
import type { Text } from "@firstray/radiograph";
import type { Language } from "./command.ts";
import type { Planned } from "./planned-with.ts";

/** A plan as JSON, lengths in its `unit`; it holds what `compare` reads of it: the film's landmarks and scale, and the plan. */
export function planJson({ foot, correction, settings, numbers }: Planned, language: Language): string {
  const { unit, neckWidth, eminence, length } = foot;
  const said = <Item extends { readonly because: Text }>(items: readonly Item[]): readonly object[] =>
    items.map((item) => ({ ...item, because: item.because[language] }));
  const rotation = axialRotation(foot);
  const { after, contact, shortening, limits, advice, wire, wireShiftMm, sampled } = numbers;
  const { ranges, ...sampling } = sampled;
  return JSON.stringify(
    {
      format: "firstray-plan/1",
      unit,
      foot: { neckWidth, eminence, length },
      plan: correction,
      predicted: after.map((entry) =>
        entry.kind === "not-measurable" && entry.because ? { ...entry, because: entry.because[language] } : entry,
      ),
      contact,
      shortening,
      ...(wireShiftMm !== undefined && { wireShift: wireShiftMm }),
      wire: wireJson(wire, language),
      axialRotation: { ...rotation, because: rotation.because[language] },
      ranges,
      sampled: { ...sampling, execution: usualExecutionSpread },
      limits: said(limits),
      advice: said(advice),
      settings,
      landmarks: foot.landmarks,
      calibration: foot.calibration,
    },
    undefined,
    2,
  );
}

function wireJson(wire: WirePath, language: Language): object {
  return wire.kind === "wire" ? { ...wire, notes: wire.notes.map((note) => note[language]) } : { ...wire, because: wire.because[language] };
}
