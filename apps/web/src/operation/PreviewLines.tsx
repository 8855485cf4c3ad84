import type { MovePreviewReply } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { footInSentence } from "../texts/foot-texts.ts";
import styles from "./OperationPreview.module.css";

type Line = MovePreviewReply["stands"][number];

interface Props<Shown extends Line> {
  readonly title: string;
  readonly lines: readonly Shown[];
  readonly day: (line: Shown) => string;
  /** What asks for no eye. */
  readonly folded?: boolean;
}

/** One part of a preview: each thing with its day; nothing when there is none. */
export function PreviewLines<Shown extends Line>({ title, lines, day, folded = false }: Props<Shown>): JSX.Element | null {
  const t = useText();
  if (lines.length === 0) return null;
  return (
    <details open={!folded}>
      <summary>
        {title} ({lines.length})
      </summary>
      <ul className={styles["lines"]}>
        {lines.map((line) => (
          <li key={`${line.title.en} ${line.foot}`}>
            <span>
              {t(line.title)}, {t(footInSentence[line.foot])}
            </span>
            <span>{day(line)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
