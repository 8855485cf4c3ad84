import type { ProblemReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { recordingTexts } from "../texts/recording-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./RecordForm.module.css";
import type { RecordingState } from "./recording-state.ts";

/** What the server said about what was sent, brought into view: on a small screen it would come up below what is seen. */
export function RecordingNotice({ state }: { readonly state: RecordingState }): JSX.Element | null {
  if (state.kind === "ready" || state.kind === "sending") return null;
  return (
    <div key={state.kind} ref={(element) => element?.scrollIntoView({ block: "nearest" })}>
      <Said state={state} />
    </div>
  );
}

type Spoken = Exclude<RecordingState, { readonly kind: "ready" | "sending" }>;

function Said({ state }: { readonly state: Spoken }): JSX.Element {
  const t = useText();
  switch (state.kind) {
    case "unreachable":
      return (
        <Notice tone="danger" role="alert">
          {t(commonTexts.unreachable)}
        </Notice>
      );
    case "refused":
      return (
        <Notice tone="danger" title={t(recordingTexts.refused)} role="alert">
          <p>{t(state.problem.sentence)}</p>
          <ul className={styles["since"]}>
            {state.problem.fields?.map(({ path, sentence }) => (
              <li key={path}>{t(sentence)}</li>
            ))}
          </ul>
        </Notice>
      );
    case "asked":
      return (
        <Notice tone="caution" title={t(recordingTexts.asked)} role="alert">
          {t(state.problem.sentence)}
        </Notice>
      );
    case "conflict":
      return <Conflict problem={state.problem} />;
  }
}

function Conflict({ problem }: { readonly problem: ProblemReply }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  return (
    <Notice tone="caution" title={t(recordingTexts.conflict)} role="alert">
      <p>{t(recordingTexts.conflictHint)}</p>
      <ul className={styles["since"]}>
        {problem.since?.map(({ event, title, occurredOn, actor }) => (
          <li key={event}>
            {t(title)}, {formatDate(occurredOn, language)}
            {actor.kind === "staff" && ` (${actor.name})`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
