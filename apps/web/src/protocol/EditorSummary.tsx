import type { PartAspect, Protocol } from "@firstray/pathway";
import { Button, TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import { changeCount } from "../texts/protocol-change-texts.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import { ChangesList } from "./ChangesList.tsx";
import styles from "./Editor.module.css";
import { InFlightList } from "./InFlightList.tsx";
import { useInFlight } from "./use-in-flight.ts";
import type { ProtocolDraft } from "./use-protocol-draft.ts";
import { useSavingProtocol } from "./use-saving-protocol.ts";

interface Props {
  readonly base: Protocol;
  readonly draft: ProtocolDraft;
}

const timed: ReadonlySet<PartAspect> = new Set(["window", "programme", "instruction", "start", "call"]);

/** What has been changed, what is wrong with it, what it would move, and then the reason and the save. */
export function EditorSummary({ base, draft }: Props): JSX.Element {
  const t = useText();
  const { changes, problems } = draft;
  const preview = useInFlight(draft.protocol);
  const saving = useSavingProtocol(base, draft);
  if (changes.length === 0) return <p>{t(editorTexts.nothingYet)}</p>;
  return (
    <div className={styles["steps"]}>
      <p>{t(changeCount(changes.length))}</p>
      <ChangesList changes={changes} />
      {changes.some(({ aspect }) => timed.has(aspect)) && <Notice tone="caution">{t(editorTexts.checkTexts)}</Notice>}
      {problems.length > 0 && (
        <Notice tone="danger" title={t(editorTexts.problems)} role="alert">
          <ul>
            {problems.map(({ path, sentence }) => (
              <li key={path + sentence.en}>{t(sentence)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Button variant="default" disabled={problems.length > 0} loading={preview.isAsking} onClick={() => void preview.ask()}>
        {t(editorTexts.preview)}
      </Button>
      <RecordingNotice state={preview.state} />
      {preview.reply ? <InFlightList reply={preview.reply} /> : <p className={styles["note"]}>{t(editorTexts.previewFirst)}</p>}
      {preview.reply && (
        <>
          <TextInput
            label={t(editorTexts.reason)}
            required
            value={saving.reason}
            onChange={(event) => saving.setReason(event.currentTarget.value)}
          />
          <RecordingNotice state={saving.state} />
          <Button
            color="teal"
            disabled={saving.reason.trim() === ""}
            loading={saving.state.kind === "sending"}
            onClick={() => void saving.save()}
          >
            {t(editorTexts.save)}
          </Button>
        </>
      )}
      <Button variant="subtle" color="red" onClick={draft.discard}>
        {t(editorTexts.discard)}
      </Button>
    </div>
  );
}
