import type { Side } from "@firstray/radiograph";
import { NativeSelect, TextInput } from "@mantine/core";
import type { JSX } from "react";
import { useState } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import type { FormProps } from "../patient/form-props.ts";
import type { CommandContent } from "../recording/command-content.ts";
import { RecordForm } from "../recording/RecordForm.tsx";
import { dutyTexts } from "../texts/duty-texts.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { Choice } from "../ui/Choice.tsx";

type Step = "filmed" | "decided" | "disclosed";

/** The three steps that a tip left in the foot asks for: filmed, decided, told to the patient in writing. @source ledger-3 */
export function FragmentForm({ patient, onClose, foot }: FormProps & { readonly foot: Side }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const films = patient.films.filter(({ description }) => description.side === foot);
  const [step, setStep] = useState<Step>();
  const [film, setFilm] = useState(films[0]?.id ?? "");
  const [decision, setDecision] = useState("");
  const content = (): CommandContent | undefined => {
    if (step === "filmed" && film !== "") return { type: "RecordFragmentFilm", payload: { foot, film } };
    if (step === "decided") return { type: "DecideFragment", payload: { foot, decision: decision.trim() } };
    return step === "disclosed" ? { type: "DiscloseFragment", payload: { foot } } : undefined;
  };
  return (
    <RecordForm patient={patient} submitLabel={t(dutyTexts.record)} onRecorded={onClose} onCancel={onClose} content={content}>
      <Choice<Step>
        label={t(dutyTexts.fragmentStep)}
        options={[
          { value: "filmed", label: t(dutyTexts.fragmentFilmed) },
          { value: "decided", label: t(dutyTexts.fragmentDecided) },
          { value: "disclosed", label: t(dutyTexts.fragmentDisclosed) },
        ]}
        value={step}
        onChange={setStep}
      />
      {step === "filmed" && (
        <NativeSelect
          label={t(filmTexts.films)}
          required
          value={film}
          onChange={(event) => setFilm(event.currentTarget.value)}
          data={films.map(({ id, description, addedOn }) => ({
            value: id,
            label: formatDate(description.acquiredOn ?? addedOn, language),
          }))}
        />
      )}
      {step === "decided" && (
        <TextInput label={t(dutyTexts.decision)} required value={decision} onChange={(event) => setDecision(event.currentTarget.value)} />
      )}
    </RecordForm>
  );
}
