import type { ActivityRule } from "@firstray/pathway";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { changeTexts, dayCount, monthCount } from "../texts/protocol-change-texts.ts";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Protocol.module.css";

/** One activity, how the protocol answers it, and the sentence that the patient reads. */
export function ActivityRuleItem({ rule }: { readonly rule: ActivityRule }): JSX.Element {
  const t = useText();
  const time = rule.kind === "from-time" ? ("months" in rule.after ? monthCount(rule.after.months) : dayCount(rule.after.days)) : undefined;
  return (
    <li className={styles["item"]}>
      <span className={styles["id"]}>{rule.protocolItem}</span>
      <div>
        <p className={styles["title"]}>{t(rule.title)}</p>
        <p className={styles["body"]}>{t(rule.kind === "ask" ? rule.why : rule.yes)}</p>
        <p className={styles["when"]}>
          <Tag tone={rule.kind === "ask" ? "caution" : "teal"}>
            {t(changeTexts.activityKinds[rule.kind])}
            {time && ` (${t(time)})`}
          </Tag>
        </p>
      </div>
    </li>
  );
}
