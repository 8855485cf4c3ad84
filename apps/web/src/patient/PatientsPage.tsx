import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import { patientsQuery } from "../api/patients-query.ts";
import { useText } from "../language/use-text.ts";
import { usePermission } from "../session/use-permission.ts";
import { patientTexts } from "../texts/patient-texts.ts";
import { restrictionTexts } from "../texts/restriction-texts.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Loaded } from "../ui/Loaded.tsx";
import { Page } from "../ui/Page.tsx";
import { PatientRow } from "./PatientRow.tsx";
import styles from "./Patients.module.css";

/** Every patient of the practice, found by name or number. */
export function PatientsPage(): JSX.Element {
  const t = useText();
  const may = usePermission("register-patient");
  const mayOpen = usePermission("open-restricted");
  const [search, setSearch] = useState("");
  const [settled] = useDebouncedValue(search, 150);
  const query = useQuery(patientsQuery(settled));
  return (
    <Page
      title={t(patientTexts.patients)}
      actions={may.kind === "allowed" && <LinkButton to="/patients/new">{t(patientTexts.newPatient)}</LinkButton>}
    >
      <search className={styles["search"]}>
        <TextInput
          type="search"
          label={t(patientTexts.search)}
          placeholder={t(patientTexts.searchHint)}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </search>
      <Loaded query={query}>
        {({ patients, more }) =>
          patients.length === 0 ? (
            <EmptyState
              title={t(settled === "" ? patientTexts.nobody : patientTexts.nobodyFound)}
              {...(settled !== "" && mayOpen.kind === "allowed" && { hint: t(restrictionTexts.howFound) })}
            />
          ) : (
            <>
              <ul className={styles["list"]}>
                {patients.map((patient) => (
                  <PatientRow key={patient.id} patient={patient} />
                ))}
              </ul>
              {more && <p className={styles["more"]}>{t(patientTexts.more)}</p>}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
