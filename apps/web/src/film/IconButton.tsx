import type { Text } from "@firstray/radiograph";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import styles from "./Film.module.css";
import { ToolIcon, type ToolIconName } from "./ToolIcon.tsx";

interface Props {
  readonly icon: ToolIconName;
  readonly title: Text;
  readonly act: (() => void) | undefined;
  readonly pressed?: boolean;
}

/** A tool that is a sign: its name is said, and shown where the mouse rests. */
export function IconButton({ icon, title, act, pressed }: Props): JSX.Element {
  const t = useText();
  return (
    <button
      type="button"
      className={styles["tool"]}
      disabled={act === undefined}
      aria-label={t(title)}
      title={t(title)}
      {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
      onClick={act}
    >
      <ToolIcon name={icon} />
    </button>
  );
}
