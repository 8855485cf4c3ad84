import type { FilmReply, PatientReply, PlanReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import { Stack } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { planSaveTexts } from "../texts/plan-save-texts.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { Panel } from "../ui/Panel.tsx";
import styles from "./PlanPanel.module.css";
import { SignedPlans } from "./SignedPlans.tsx";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly reply: PlanReply;
  readonly because: Text;
}

/** Why nothing is planned on this film, and where to settle it; what was signed of the foot stays to be seen. */
export function NotPlanned({ film, patient, reply, because }: Props): JSX.Element {
  const t = useText();
  const { familyName, givenName, number } = patient.details;
  return (
    <Page
      title={t(planTexts.title)}
      width="form"
      eyebrow={
        <Link to="/patients/$patient" params={{ patient: patient.id }}>
          {givenName} {familyName} · {number}
        </Link>
      }
      subtitle={t(footTexts[film.laterality?.side ?? film.description.side])}
    >
      <Stack gap="md">
        <Notice tone="caution" title={t(planTexts.blockedTitle)}>
          <p>{t(because)}</p>
          <p className={styles["buttons"]}>
            <LinkButton to="/films/$film" params={{ film: film.id }} size="xs">
              {t(planTexts.film)}
            </LinkButton>
          </p>
        </Notice>
        {reply.signed.length > 0 && (
          <Panel title={t(planSaveTexts.signed)}>
            <SignedPlans film={film.id} patient={patient} signed={reply.signed} onTakeOver={undefined} />
          </Panel>
        )}
      </Stack>
    </Page>
  );
}
