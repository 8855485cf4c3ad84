import type { ChainEnd } from "@firstray/contract";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { dailyHeadTexts } from "../texts/daily-head-texts.ts";
import styles from "./DailyHead.module.css";

/** Where the chain of events ends: kept outside, it tells after a restore what is missing. */
export function ChainLine({ chain: { position, hash } }: { readonly chain: ChainEnd }): JSX.Element {
  const t = useText();
  return (
    <p className={styles["chain"]}>
      <strong>
        {t(dailyHeadTexts.chain)}: {position}
      </strong>{" "}
      <code>{hash}</code>
      <br />
      {t(dailyHeadTexts.chainNote)}
    </p>
  );
}
