import type { Calibration, MarkerScale } from "@firstray/radiograph";
import type { JSX } from "react";
import { formatNumber } from "../language/format-number.ts";
import { labelled } from "../language/labelled.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { againstHeader, calibrationTexts } from "../texts/calibration-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { pixelWords } from "./pixel-words.ts";

interface Props {
  readonly scale: MarkerScale;
  /** What the film's header says. */
  readonly header: Calibration;
}

/** What a pixel is by the marker, against what the header says; or why it cannot be. */
export function MarkerResult({ scale, header }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  if (scale.kind === "no-scale") return <Notice tone="caution">{t(scale.because)}</Notice>;
  const { mmPerPixel, spreadPercent } = scale;
  const known = header.kind === "unknown" || header.kind === "marker" ? undefined : header.mmPerPixel;
  const percent = known && 100 * (mmPerPixel / known - 1);
  return (
    <Notice tone="info" role="status">
      <p>
        {t(labelled(calibrationTexts.result, pixelWords(mmPerPixel)))} (± {formatNumber(spreadPercent, language)}
        {language === "fr" ? " %" : "%"})
      </p>
      <p>
        {known === undefined ? t(calibrationTexts.headerNone) : t(labelled(calibrationTexts.header, pixelWords(known)))}
        {percent !== undefined && ` · ${t(againstHeader(`${percent > 0 ? "+" : ""}${formatNumber(percent, language)}`))}`}
      </p>
    </Notice>
  );
}
