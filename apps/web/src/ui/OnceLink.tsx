import type { JSX } from "react";
import { CopyButton } from "./CopyButton.tsx";
import styles from "./Lines.module.css";

/** A link that is shown this once, to be copied or written down. */
export function OnceLink({ title, link }: { readonly title: string; readonly link: string }): JSX.Element {
  return (
    <div className={styles["link"]} role="status">
      <strong>{title}</strong>
      <code>{link}</code>
      <div>
        <CopyButton text={link} />
      </div>
    </div>
  );
}
