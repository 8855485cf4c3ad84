import { Button } from "@mantine/core";
import type { JSX } from "react";
import styles from "../history/History.module.css";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { exportTexts } from "../texts/export-texts.ts";
import { Panel } from "../ui/Panel.tsx";

/** Everything of one patient in one archive, for those who may give it out; the browser receives it as a file, part by part. */
export function ExportPanel({ patient }: { readonly patient: string }): JSX.Element | null {
  const t = useText();
  const { user } = useSession();
  if (user?.role !== "surgeon" && user?.role !== "administrator") return null;
  return (
    <Panel title={t(exportTexts.title)}>
      <p className={styles["fine"]}>{t(exportTexts.about)}</p>
      <Button component="a" href={`/api/patients/${encodeURIComponent(patient)}/export`} download variant="default" size="xs">
        {t(exportTexts.everything)}
      </Button>
    </Panel>
  );
}
