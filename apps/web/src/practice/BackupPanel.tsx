import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { backupQuery } from "../api/backup-query.ts";
import { useText } from "../language/use-text.ts";
import { backupTexts } from "../texts/backup-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Panel } from "../ui/Panel.tsx";
import { BackupAlarm } from "./BackupAlarm.tsx";
import { BackupDays } from "./BackupDays.tsx";
import { backupAlarm } from "./backup-alarm.ts";

/** When the practice's data were last kept a second time. */
export function BackupPanel(): JSX.Element {
  const t = useText();
  const query = useQuery(backupQuery);
  return (
    <Panel title={t(backupTexts.title)}>
      <Loaded query={query}>
        {(backup) => {
          if (backup.kind === "elsewhere") return <p>{t(backupTexts.elsewhere)}</p>;
          return backupAlarm(backup) === undefined ? <BackupDays backup={backup} /> : <BackupAlarm backup={backup} />;
        }}
      </Loaded>
    </Panel>
  );
}
