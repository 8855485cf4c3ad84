import type { PatientReply } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import entries from "../ui/Entries.module.css";
import { Panel } from "../ui/Panel.tsx";
import { FoldedObligations } from "./FoldedObligations.tsx";
import { ObligationLine } from "./ObligationLine.tsx";
import { obligationGroups } from "./obligation-groups.ts";

/** What the practice owes this patient now; folded away, what is coming up and what is settled. */
export function ObligationsPanel({ patient }: { readonly patient: PatientReply }): JSX.Element {
  const t = useText();
  const { now, upcoming, settled } = obligationGroups(patient.obligations);
  return (
    <Panel title={t(episodeTexts.owed)}>
      {now.length === 0 && <p className={entries["fine"]}>{t(episodeTexts.nothingOwed)}</p>}
      <ul className={entries["list"]}>
        {now.map((obligation) => (
          <ObligationLine key={obligation.key} obligation={obligation} />
        ))}
      </ul>
      <FoldedObligations title={t(episodeTexts.comingUp)} obligations={upcoming} />
      <FoldedObligations title={t(episodeTexts.settled)} obligations={settled} />
    </Panel>
  );
}
