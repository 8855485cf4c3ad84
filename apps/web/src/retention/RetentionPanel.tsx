import type { RetentionReply } from "@firstray/contract";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { retentionQuery } from "../api/retention-query.ts";
import { formatMoment } from "../language/format-moment.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { restoredSpan, retentionTexts } from "../texts/retention-texts.ts";
import styles from "../ui/Lines.module.css";
import { Loaded } from "../ui/Loaded.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Panel } from "../ui/Panel.tsx";
import { DestroyedList } from "./DestroyedList.tsx";
import { DueRecords } from "./DueRecords.tsx";
import { RetentionPeriodForm } from "./RetentionPeriodForm.tsx";

/** For how long the practice keeps records, those whose period has passed, and those that were destroyed. */
export function RetentionPanel(): JSX.Element {
  const t = useText();
  const query = useQuery(retentionQuery);
  return (
    <Panel title={t(retentionTexts.title)} anchor="retention">
      <Loaded query={query}>
        {(retention) => (
          <div className={styles["stack"]}>
            <RetentionPeriodForm years={retention.years} />
            {retention.years === null ? <p>{t(retentionTexts.notSet)}</p> : <Due retention={retention} />}
            <Panel title={t(retentionTexts.destroyedTitle)} level={3} plain>
              <DestroyedList destroyed={retention.destroyed} />
            </Panel>
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

function Due({ retention: { restored, due, more } }: { readonly retention: RetentionReply }): JSX.Element {
  const t = useText();
  const { timeZone } = useSession().practice;
  const said = (moment: string) => ({ en: formatMoment(moment, "en", timeZone), fr: formatMoment(moment, "fr", timeZone) });
  return (
    <Panel title={t(retentionTexts.due)} level={3} plain>
      {restored && due.length > 0 && <Notice tone="caution">{t(restoredSpan(said(restored.from), said(restored.at)))}</Notice>}
      {due.length === 0 ? <p>{t(retentionTexts.none)}</p> : <DueRecords due={due} />}
      {more && <p className={styles["note"]}>{t(retentionTexts.more)}</p>}
    </Panel>
  );
}
