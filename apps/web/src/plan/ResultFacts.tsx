import { type PlanSettings, wireShift } from "@firstray/osteotomy";
import type { JSX, ReactNode } from "react";
import { formatNumber } from "../language/format-number.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { planPanelTexts } from "../texts/plan-panel-texts.ts";
import { lengthWords } from "./length-words.ts";
import styles from "./PlanPanel.module.css";
import type { PlanView } from "./plan-view.ts";

interface Props {
  readonly plan: PlanView;
  readonly settings: PlanSettings;
}

/** Contact, shortening, and the wire's way through the foot. */
export function ResultFacts({ plan, settings }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { foot, prediction, wire } = plan;
  const { width, shareOfWidth, shareOfArea } = prediction.contact;
  const percent = (share: number): string => `${formatNumber(100 * share, language, 0)} %`;
  const millimetres = (value: number): string => `${formatNumber(value, language)} mm`;
  return (
    <dl className={styles["facts"]}>
      <Fact label={t(planPanelTexts.contact)}>
        <strong>{t(lengthWords(width, foot.unit))}</strong> · {percent(shareOfWidth)} {t(planPanelTexts.ofWidth)} · {percent(shareOfArea)}{" "}
        {t(planPanelTexts.ofArea)}
      </Fact>
      <Fact label={t(planPanelTexts.shortening)}>{t(lengthWords(prediction.shortening, foot.unit))}</Fact>
      {foot.unit === "mm" && (
        <Fact label={t(planPanelTexts.wireShift)}>{millimetres(wireShift(foot.eminence, settings.cortexAndWireMm))}</Fact>
      )}
      <Fact label={t(planPanelTexts.wire)}>
        {wire.kind === "no-wire" ? (
          t(wire.because)
        ) : (
          <>
            {millimetres(wire.runInCanalMm)} {t(planPanelTexts.inCanal)} · {t(planPanelTexts.bend)}{" "}
            {formatNumber(wire.bendDegrees, language)}° · {t(planPanelTexts.hits)}
            {language === "fr" ? " : " : ": "}
            {wire.cortexHits.length}
            {wire.lengthToOrderMm !== undefined && ` · ${t(planPanelTexts.order)} ${formatNumber(wire.lengthToOrderMm, language, 0)} mm`}
            {wire.lateral?.kind === "drawn" &&
              ` · ${t(planPanelTexts.lateralWire)}${language === "fr" ? " : " : ": "}${t(planPanelTexts.bend)} ${formatNumber(wire.lateral.bendDegrees, language)}°`}
            {wire.notes.map((note) => (
              <small key={note.en}>{t(note)}</small>
            ))}
          </>
        )}
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
