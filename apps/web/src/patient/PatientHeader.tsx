import type { PatientReply } from "@firstray/contract";
import { Link } from "@tanstack/react-router";
import type { JSX, ReactNode } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { episodeTexts } from "../texts/episode-texts.ts";
import { followUpTexts } from "../texts/follow-up-texts.ts";
import { patientLinkTexts } from "../texts/patient-link-texts.ts";
import { patientTexts, yearsOld } from "../texts/patient-texts.ts";
import { restrictionTexts } from "../texts/restriction-texts.ts";
import { visitTexts } from "../texts/visit-texts.ts";
import { Page } from "../ui/Page.tsx";
import { Tag } from "../ui/Tag.tsx";
import { ageOn } from "./age-on.ts";
import { DialogButton } from "./DialogButton.tsx";
import styles from "./PatientRecord.module.css";

interface Props {
  readonly patient: PatientReply;
  readonly children: ReactNode;
}

/** Who the patient is, and what can be recorded for them. */
export function PatientHeader({ patient, children }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { today, user } = useSession();
  const { details, died, episodes } = patient;
  const operated = episodes.some(({ operation, closed }) => operation?.state === "held" && !closed);
  return (
    <Page
      title={`${details.givenName} ${details.familyName}`}
      eyebrow={<Link to="/patients">{t(patientTexts.patients)}</Link>}
      subtitle={
        <span className={styles["facts"]}>
          <span>{details.number}</span>
          <span>
            {t(patientTexts.born)} {formatDate(details.birthDate, language)} ({t(yearsOld(ageOn(details.birthDate, died ?? today)))})
          </span>
          <span>{t(details.language === "fr" ? patientTexts.french : patientTexts.english)}</span>
          {details.phone && <a href={`tel:${details.phone}`}>{details.phone}</a>}
          {details.email && <a href={`mailto:${details.email}`}>{details.email}</a>}
          {died && (
            <Tag tone="alarm">
              {t(patientTexts.died)} {formatDate(died, language)}
            </Tag>
          )}
        </span>
      }
      actions={
        <>
          {operated && <DialogButton opens={{ kind: "record-visit" }}>{t(visitTexts.record)}</DialogButton>}
          <DialogButton variant={operated ? "default" : "filled"} opens={{ kind: "open-episode" }}>
            {t(episodeTexts.open)}
          </DialogButton>
          {episodes.length > 0 && (
            <>
              <DialogButton variant="default" opens={{ kind: "report-red-flag" }}>
                {t(followUpTexts.reportRedFlag)}
              </DialogButton>
              <DialogButton variant="default" opens={{ kind: "request-call-back" }}>
                {t(followUpTexts.requestCallBack)}
              </DialogButton>
            </>
          )}
          {!died && (
            <DialogButton variant="default" opens={{ kind: "patient-link" }}>
              {t(patientLinkTexts.title)}
            </DialogButton>
          )}
          {user?.role === "surgeon" && (
            <DialogButton variant="default" opens={{ kind: "restriction" }}>
              {t(patient.restriction ? restrictionTexts.lift : restrictionTexts.restrict)}
            </DialogButton>
          )}
          <DialogButton variant="default" opens={{ kind: "change-details" }}>
            {t(patientTexts.edit)}
          </DialogButton>
        </>
      }
    >
      {children}
    </Page>
  );
}
