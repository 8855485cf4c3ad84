import type { DueRecord } from "@firstray/contract";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import { retentionQuery } from "../api/retention-query.ts";
import { useText } from "../language/use-text.ts";
import { ReasonForm } from "../patient/ReasonForm.tsx";
import { retentionTexts } from "../texts/retention-texts.ts";
import { Dialog } from "../ui/Dialog.tsx";
import styles from "../ui/Lines.module.css";
import { DestroyForm } from "./DestroyForm.tsx";
import { DueRecordLine } from "./DueRecordLine.tsx";

/** What is about to be done about one record. */
interface Deed {
  readonly kind: "destroy" | "keep";
  readonly record: DueRecord;
}

/** Records whose period has passed, one by one: there is no way to destroy several. */
export function DueRecords({ due }: { readonly due: readonly DueRecord[] }): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  const [deed, setDeed] = useState<Deed>();
  const done = (): void => {
    setDeed(undefined);
    void queryClient.invalidateQueries({ queryKey: retentionQuery.queryKey });
  };
  const title =
    deed?.kind === "keep" ? (deed.record.kept ? retentionTexts.endKeepingSubmit : retentionTexts.keepSubmit) : retentionTexts.destroyTitle;
  return (
    <>
      <ul className={styles["lines"]}>
        {due.map((record) => (
          <DueRecordLine
            key={record.patient.id}
            record={record}
            onDestroy={() => setDeed({ kind: "destroy", record })}
            onKeep={() => setDeed({ kind: "keep", record })}
          />
        ))}
      </ul>
      <Dialog opened={deed !== undefined} title={t(title)} onClose={() => setDeed(undefined)}>
        {deed?.kind === "destroy" && <DestroyForm record={deed.record} onDone={done} onCancel={() => setDeed(undefined)} />}
        {deed?.kind === "keep" && (
          <ReasonForm
            path={`/api/patients/${encodeURIComponent(deed.record.patient.id)}/retention-hold`}
            with={{ held: deed.record.kept === undefined }}
            submitLabel={t(title)}
            onDone={done}
            onCancel={() => setDeed(undefined)}
          >
            {deed.record.kept === undefined && <p>{t(retentionTexts.keepNote)}</p>}
          </ReasonForm>
        )}
      </Dialog>
    </>
  );
}
