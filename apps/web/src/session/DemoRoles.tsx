import type { Role } from "@firstray/record";
import type { JSX } from "react";
import { useId } from "react";
import { useText } from "../language/use-text.ts";
import { roleDayTexts, roleTexts } from "../texts/role-texts.ts";
import { sessionTexts } from "../texts/session-texts.ts";
import styles from "./SignInPage.module.css";

interface Props {
  readonly roles: readonly Role[];
  readonly practice: string;
  readonly onChoose: (role: Role) => void;
}

/** One button for each role of the demonstration practice. */
export function DemoRoles({ roles, practice, onChoose }: Props): JSX.Element {
  const t = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles["signIn"]}>
        {t(sessionTexts.signInAs)} <span className={styles["practice"]}>{practice}</span>
      </h2>
      <p className={styles["note"]}>{t(sessionTexts.demoNote)}</p>
      <ul className={styles["roles"]}>
        {roles.map((role) => (
          <li key={role} className={styles["role"]}>
            <button type="button" className={styles["roleName"]} onClick={() => onChoose(role)}>
              {t(roleTexts[role])}
            </button>
            <span className={styles["roleDay"]}>{t(roleDayTexts[role])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
