import type { ProblemReply } from "@firstray/contract";
import { NativeSelect, TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { patientTexts } from "../texts/patient-texts.ts";
import styles from "./Patients.module.css";
import type { PatientDraft } from "./patient-draft.ts";

interface Props {
  readonly draft: PatientDraft;
  readonly onChange: (draft: PatientDraft) => void;
  readonly problem?: ProblemReply | undefined;
}

const inputs = [
  { field: "number", type: "text", required: true, autoComplete: "off" },
  { field: "birthDate", type: "date", required: true, autoComplete: "off" },
  { field: "familyName", type: "text", required: true, autoComplete: "off" },
  { field: "givenName", type: "text", required: true, autoComplete: "off" },
  { field: "phone", type: "tel", required: false, autoComplete: "off" },
  { field: "email", type: "email", required: false, autoComplete: "off" },
] as const;

/** Who the patient is and how to reach them; what the server found wrong stands under its field. */
export function PatientFields({ draft, onChange, problem }: Props): JSX.Element {
  const t = useText();
  const errorOf = (field: string): string | undefined => {
    const found = problem?.fields?.find(({ path }) => path === field || path.endsWith(`.${field}`));
    return found && t(found.sentence);
  };
  return (
    <div className={styles["form"]}>
      {inputs.map(({ field, type, required, autoComplete }) => (
        <TextInput
          key={field}
          type={type}
          required={required}
          autoComplete={autoComplete}
          label={t(patientTexts[field])}
          value={draft[field]}
          error={errorOf(field)}
          onChange={(event) => onChange({ ...draft, [field]: event.currentTarget.value })}
        />
      ))}
      <NativeSelect
        label={t(patientTexts.language)}
        value={draft.language}
        onChange={(event) => onChange({ ...draft, language: event.currentTarget.value === "fr" ? "fr" : "en" })}
        data={[
          { value: "fr", label: t(patientTexts.french) },
          { value: "en", label: t(patientTexts.english) },
        ]}
      />
    </div>
  );
}
