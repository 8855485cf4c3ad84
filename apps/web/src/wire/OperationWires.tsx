import type { WireReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { wireTexts } from "../texts/wire-texts.ts";
import { Tag } from "../ui/Tag.tsx";
import styles from "./FootWires.module.css";

const ways = { removed: wireTexts.outRemoved, "removed-elsewhere": wireTexts.outElsewhere, "found-out": wireTexts.outFound } as const;

/** The wires of one foot's operation: in, or out how, when and by whom. */
export function OperationWires({ wires }: { readonly wires: readonly WireReply[] }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  return (
    <ul>
      {wires.map(({ id, out }, index) => (
        <li key={id} className={styles["wire"]}>
          {t(wireTexts.wire)} {wires.length > 1 && index + 1}{" "}
          <Tag tone={out ? "good" : "caution"}>{t(out ? ways[out.how] : wireTexts.in)}</Tag>
          {out && (
            <span>
              {formatDate(out.on, language)}, {out.by}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
