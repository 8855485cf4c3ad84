import type { FilmReply, PatientReply, PlanReply } from "@firstray/contract";
import type { PlannableFoot } from "@firstray/osteotomy";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type JSX, useMemo } from "react";
import { formatDate } from "../../language/format-date.ts";
import { useLanguage } from "../../language/use-language.ts";
import { useText } from "../../language/use-text.ts";
import { LanguageSwitch } from "../../session/LanguageSwitch.tsx";
import { useSession } from "../../session/use-session.ts";
import { patientViewTexts, yourFoot } from "../../texts/patient-view-texts.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { Page } from "../../ui/Page.tsx";
import { FootPicture } from "./FootPicture.tsx";
import { footDrawing } from "./foot-drawing.ts";
import { PatientSentences } from "./PatientSentences.tsx";
import styles from "./PatientView.module.css";
import type { PatientPlan } from "./patient-plan.ts";
import { patientPlanWords } from "./patient-plan-words.ts";
import { useFollowedProtocol } from "./use-followed-protocol.ts";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly reply: PlanReply;
  readonly foot: PlannableFoot;
  readonly plan: Extract<PatientPlan, { readonly kind: "shown" }>;
}

/** Before and after as drawings, what is done and what comes after in a few sentences; one page on paper. */
export function PatientView({ film, patient, reply, foot, plan }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { practice, today } = useSession();
  const episode = patient.episodes.find(({ id }) => id === reply.episode);
  const protocol = useFollowedProtocol(episode?.protocolVersion);
  const drawing = useMemo(() => footDrawing(foot, plan.correction), [foot, plan.correction]);
  const { side } = foot.landmarks;
  const { givenName, familyName } = patient.details;
  return (
    <Page
      title={t(patientViewTexts.title)}
      width="text"
      eyebrow={
        <Link to="/films/$film/plan" params={{ film: film.id }} className={styles["back"]}>
          {t(patientViewTexts.toPlan)}
        </Link>
      }
      subtitle={`${t(yourFoot[side])} · ${givenName} ${familyName}`}
      actions={
        <>
          <LanguageSwitch />
          <Button variant="default" onClick={() => print()}>
            {t(patientViewTexts.print)}
          </Button>
        </>
      }
    >
      <div className={styles["sheet"]}>
        <div className={styles["pictures"]}>
          {[false, true].map((after) => (
            <figure key={String(after)} className={styles["figure"]}>
              <figcaption>{t(after ? patientViewTexts.after : patientViewTexts.now)}</figcaption>
              <FootPicture drawing={drawing} after={after} side={side} />
            </figure>
          ))}
        </div>
        <ol className={styles["legend"]}>
          <li>{t(patientViewTexts.cutMark)}</li>
          {drawing.marks.wire && <li>{t(patientViewTexts.wireMark)}</li>}
        </ol>
        <p className={styles["small"]}>{t(patientViewTexts.wasMark)}</p>
        <p className={styles["noPromise"]}>
          {t(patientViewTexts.noPromise)} {!plan.isSigned && t(patientViewTexts.notSigned)}
        </p>
        <Loaded query={protocol}>{(rules) => <PatientSentences words={patientPlanWords(plan.correction, foot.unit, rules)} />}</Loaded>
        <p className={styles["small"]}>
          {practice.name} · {formatDate(today, language)}
        </p>
      </div>
    </Page>
  );
}
