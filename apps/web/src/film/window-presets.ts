import type { Text } from "@firstray/radiograph";

/** A way of showing the greys that is one choice away; `spread` multiplies the width that the film names, `shift` moves its centre by a share of that. */
export interface WindowPreset {
  readonly key: string;
  readonly title: Text;
  readonly spread: number;
  readonly shift: number;
}

/** The presets, each relative to the window that the film itself names. */
export const windowPresets: readonly WindowPreset[] = [
  { key: "film", title: { en: "As the film says", fr: "Selon le cliché" }, spread: 1, shift: 0 },
  { key: "bone", title: { en: "Bone edges", fr: "Contours osseux" }, spread: 0.6, shift: 0.05 },
  { key: "soft", title: { en: "Soft tissue", fr: "Tissus mous" }, spread: 0.6, shift: -0.2 },
  { key: "wide", title: { en: "Wide", fr: "Large" }, spread: 1.6, shift: 0 },
];
