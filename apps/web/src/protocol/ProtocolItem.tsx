import type { OwedEntry, ProtocolEntry, RiskEntry } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { protocolTexts } from "../texts/protocol-texts.ts";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Protocol.module.css";
import { windowWords } from "./window-words.ts";

interface Props {
  readonly entry: ProtocolEntry | OwedEntry | RiskEntry;
  readonly window?: Text;
}

/** One item of the protocol: its id, what it says, and, where something is owed, when. */
export function ProtocolItem({ entry, window }: Props): JSX.Element {
  const t = useText();
  const when = window ?? ("window" in entry ? windowWords(entry.window) : undefined);
  return (
    <li className={styles["item"]}>
      <span className={styles["id"]}>{/^[A-Z]\d+$/.test(entry.item) ? entry.item : "–"}</span>
      <div>
        <p className={styles["title"]}>{t(entry.title)}</p>
        <p className={styles["body"]}>{t(entry.body)}</p>
        {"evidence" in entry && entry.evidence !== "read" && (
          <p className={styles["when"]}>
            <Tag tone="caution">{t(entry.evidence === "quoted" ? protocolTexts.quoted : protocolTexts.unverified)}</Tag>
          </p>
        )}
        {when && (
          <p className={styles["when"]}>
            <Tag tone="teal">{t(when)}</Tag>
          </p>
        )}
      </div>
    </li>
  );
}
