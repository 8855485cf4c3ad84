import type { PatientSummary } from "@firstray/contract";
import { Radio, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useId, useState } from "react";
import { patientsQuery } from "../api/patients-query.ts";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { patientTexts } from "../texts/patient-texts.ts";

interface Props {
  readonly label: string;
  readonly picked: PatientSummary | undefined;
  /** The chart that is left. */
  readonly not: string;
  readonly onPick: (patient: PatientSummary) => void;
}

const offeredAtOnce = 6;

/** Finds another patient by name or number; birth dates stand beside the names. */
export function PatientPicker({ label, picked, not, onPick }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const name = useId();
  const [search, setSearch] = useState("");
  const [settled] = useDebouncedValue(search, 150);
  const { data } = useQuery({ ...patientsQuery(settled), enabled: settled.trim() !== "" });
  const found = settled.trim() === "" ? [] : (data?.patients ?? []).filter(({ id }) => id !== not).slice(0, offeredAtOnce);
  const offered = picked === undefined || found.some(({ id }) => id === picked.id) ? found : [picked, ...found];
  return (
    <fieldset className="fields">
      <legend>{label}</legend>
      <TextInput
        type="search"
        label={t(patientTexts.search)}
        placeholder={t(patientTexts.searchHint)}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {offered.map((patient) => (
        <Radio
          key={patient.id}
          name={name}
          mt="xs"
          label={`${patient.givenName} ${patient.familyName}, ${patient.number}, ${formatDate(patient.birthDate, language)}`}
          checked={picked?.id === patient.id}
          onChange={() => onPick(patient)}
        />
      ))}
    </fieldset>
  );
}
