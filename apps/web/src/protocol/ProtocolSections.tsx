import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { protocolTexts } from "../texts/protocol-texts.ts";
import { Panel } from "../ui/Panel.tsx";
import { ActivityRuleItem } from "./ActivityRuleItem.tsx";
import styles from "./Protocol.module.css";
import { ProtocolItem } from "./ProtocolItem.tsx";
import type { ProtocolReply } from "./protocol-reply.ts";
import { wireWindowWords } from "./window-words.ts";

/** The protocol in the order of a patient's course. */
export function ProtocolSections({ protocol }: { readonly protocol: ProtocolReply }): JSX.Element {
  const t = useText();
  const { beforeOperation, exercises, wireRemoval } = protocol;
  const sections = [
    { title: protocolTexts.visits, entries: protocol.visits },
    { title: protocolTexts.restrictions, entries: protocol.restrictions },
    { title: protocolTexts.assessment, entries: protocol.assessment },
    { title: protocolTexts.indication, entries: [protocol.indication.painAndDeformity, protocol.indication.intermetatarsalAngle] },
    { title: protocolTexts.before, entries: Object.values(beforeOperation) },
    { title: protocolTexts.technique, entries: protocol.technique },
    { title: protocolTexts.information, entries: [...protocol.reasons, ...protocol.information] },
    { title: protocolTexts.risks, entries: protocol.risks },
    { title: protocolTexts.care, entries: protocol.care },
  ];
  const [visits, ...others] = sections;
  return (
    <div className={styles["sections"]}>
      {visits && (
        <Panel title={t(visits.title)}>
          <ul className={styles["items"]}>
            {visits.entries.map((entry) => (
              <ProtocolItem key={entry.item} entry={entry} />
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={t(protocolTexts.afterwards)}>
        <ul className={styles["items"]}>
          <ProtocolItem entry={protocol.dressing} />
          <ProtocolItem entry={wireRemoval} window={wireWindowWords(wireRemoval.windows)} />
          <ProtocolItem entry={exercises} />
          {(exercises.steps ?? []).map((entry) => (
            <ProtocolItem key={entry.title.en} entry={entry} />
          ))}
        </ul>
      </Panel>
      {others.map(({ title, entries }) => (
        <Panel key={title.en} title={t(title)}>
          <ul className={styles["items"]}>
            {entries.map((entry) => (
              <ProtocolItem key={entry.item + entry.title.en} entry={entry} />
            ))}
          </ul>
        </Panel>
      ))}
      <Panel title={t(protocolTexts.activities)}>
        <ul className={styles["items"]}>
          {protocol.activities.map((rule) => (
            <ActivityRuleItem key={rule.activity} rule={rule} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
