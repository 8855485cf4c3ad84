import type { PatientSummary } from "@firstray/contract";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { patientTexts } from "../texts/patient-texts.ts";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Patients.module.css";

/** One patient in a list. */
export function PatientRow({ patient }: { readonly patient: PatientSummary }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  return (
    <li className={styles["row"]}>
      <Link to="/patients/$patient" params={{ patient: patient.id }} className={styles["name"]}>
        {patient.familyName}, {patient.givenName}
      </Link>
      <span className={styles["number"]}>{patient.number}</span>
      <span className={styles["born"]}>
        {!patient.restricted && (
          <>
            {t(patientTexts.born)} <time dateTime={patient.birthDate}>{formatDate(patient.birthDate, language)}</time>
          </>
        )}
      </span>
      <span className={styles["feet"]}>
        {patient.feet.map((foot) => (
          <Tag key={foot}>{t(footTexts[foot])}</Tag>
        ))}
      </span>
    </li>
  );
}
