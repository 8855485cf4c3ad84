import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { signInTexts } from "../texts/sign-in-texts.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import styles from "./SignInPage.module.css";

interface Props {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Codes for a day without the passkey, shown this once. */
export function RecoveryCodes({ codes, onKept }: Props): JSX.Element {
  const t = useText();
  return (
    <div className={styles["codes"]}>
      <h2 className={styles["signIn"]}>{t(signInTexts.codesTitle)}</h2>
      <p>{t(signInTexts.codesNote)}</p>
      <ol className={styles["codeList"]}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className={styles["codeButtons"]}>
        <CopyButton text={codes.join("\n")} />
        <Button variant="default" onClick={() => window.print()}>
          {t(signInTexts.print)}
        </Button>
        <Button onClick={onKept}>{t(signInTexts.kept)}</Button>
      </div>
    </div>
  );
}
