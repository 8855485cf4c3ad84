import { Loader } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import styles from "./Waiting.module.css";

/** Something is on its way. */
export function Waiting(): JSX.Element {
  const t = useText();
  return (
    <div className={styles["waiting"]} role="status">
      <Loader size="sm" color="teal" aria-hidden />
      <span>{t(commonTexts.loading)}</span>
    </div>
  );
}
