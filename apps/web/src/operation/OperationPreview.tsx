import type { MovePreviewReply } from "@firstray/contract";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { operationPreviewQuery, type PreviewAsked } from "../api/operation-preview-query.ts";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import { fromTo, previewTexts } from "../texts/preview-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./OperationPreview.module.css";
import { PreviewLines } from "./PreviewLines.tsx";

/** What an operation on the chosen day moves and brings, before anybody records it; a missing clinic day is said first. */
export function OperationPreview(asked: PreviewAsked): JSX.Element | null {
  const t = useText();
  const { data, isError } = useQuery(operationPreviewQuery(asked));
  if (asked.on === "" || asked.feet.length === 0) return null;
  return (
    <section className={styles["preview"]} aria-label={t(previewTexts.title)} aria-live="polite">
      {isError && <Notice tone="caution">{t(previewTexts.unavailable)}</Notice>}
      {data && <Preview preview={data} />}
    </section>
  );
}

function Preview({ preview }: { readonly preview: MovePreviewReply }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const withoutDay = preview.planned.filter(({ proposal }) => proposal.kind === "no-clinic-day");
  const proposed = preview.planned.flatMap(({ item, foot, title, dueOn, proposal }) =>
    proposal.kind === "proposed" ? [{ key: `${item} ${foot}`, foot, title, dueOn, on: proposal.on }] : [],
  );
  return (
    <>
      {withoutDay.length > 0 && (
        <Notice tone="danger" title={t(previewTexts.noClinicDay)}>
          <ul>
            {withoutDay.map(({ item, foot, title, opensOn, dueOn }) => (
              <li key={`${item} ${foot}`}>
                {t(title)}, {t(footInSentence[foot])} ({t(fromTo(formatDate(opensOn, language), formatDate(dueOn, language)))})
              </li>
            ))}
          </ul>
          <p>{t(previewTexts.noClinicDayNote)}</p>
        </Notice>
      )}
      <PreviewLines
        title={t(previewTexts.moves)}
        lines={preview.moves}
        day={({ from, dueOn }) => t(fromTo(formatDate(from, language), formatDate(dueOn, language)))}
      />
      <PreviewLines title={t(previewTexts.reopened)} lines={preview.reopened} day={({ dueOn }) => formatDate(dueOn, language)} />
      <PreviewLines title={t(previewTexts.superseded)} lines={preview.superseded} day={({ dueOn }) => formatDate(dueOn, language)} />
      <PreviewLines folded title={t(previewTexts.stands)} lines={preview.stands} day={({ dueOn }) => formatDate(dueOn, language)} />
      <PreviewLines
        folded={preview.moves.length > 0}
        title={t(previewTexts.proposed)}
        lines={proposed}
        day={({ on }) => formatDate(on, language, "day")}
      />
    </>
  );
}
