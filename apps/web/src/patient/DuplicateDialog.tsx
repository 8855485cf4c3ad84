import type { PatientSummary } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import { Button } from "@mantine/core";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { commonTexts } from "../texts/common-texts.ts";
import { patientTexts } from "../texts/patient-texts.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import styles from "./Patients.module.css";

interface Props {
  readonly sentence: Text;
  readonly duplicates: readonly PatientSummary[];
  readonly onSomeoneElse: () => void;
  readonly onClose: () => void;
}

/** Somebody like this is already a patient: the same chart, or someone else? */
export function DuplicateDialog({ sentence, duplicates, onSomeoneElse, onClose }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  return (
    <Dialog opened onClose={onClose} title={t(patientTexts.duplicateTitle)}>
      <p>{t(sentence)}</p>
      <ul className={styles["duplicates"]}>
        {duplicates.map(({ id, familyName, givenName, number, birthDate, restricted }) => (
          <li key={id} className={styles["duplicate"]}>
            <span>
              <strong>
                {familyName}, {givenName}
              </strong>
              <br />
              {!restricted && `${number} · ${t(patientTexts.born)} ${formatDate(birthDate, language)}`}
            </span>
            <LinkButton to="/patients/$patient" params={{ patient: id }} variant="default">
              {t(patientTexts.openChart)}
            </LinkButton>
          </li>
        ))}
      </ul>
      <div className={styles["buttons"]}>
        <Button variant="default" onClick={onClose}>
          {t(commonTexts.cancel)}
        </Button>
        <Button onClick={onSomeoneElse}>{t(patientTexts.someoneElse)}</Button>
      </div>
    </Dialog>
  );
}
