import type { FilmReply, PatientReply, SignedPlan } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import { useRecording } from "../recording/use-recording.ts";
import { PermittedButton } from "../session/PermittedButton.tsx";
import { useSession } from "../session/use-session.ts";
import { achievedTexts } from "../texts/achieved-texts.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { AchievedTable } from "./AchievedTable.tsx";
import { comparableFilms } from "./comparable-films.ts";
import styles from "./PlanPanel.module.css";

interface Props {
  readonly plan: SignedPlan;
  readonly patient: PatientReply;
}

/** What came of a signed plan: the later films held against it, and those that can be. */
export function AchievedOfPlan({ plan, patient }: Props): JSX.Element {
  const t = useText();
  const films = comparableFilms(plan, patient.films);
  const latest = new Map(plan.achieved.map((result) => [result.film, result]));
  return (
    <details className={styles["more"]} open={latest.size > 0}>
      <summary>{t(achievedTexts.title)}</summary>
      {[...latest.values()].map((result) => (
        <AchievedTable key={result.event} result={result} unit={plan.planned.unit} />
      ))}
      <p className={styles["fine"]}>{t(films.length === 0 ? achievedTexts.noCandidate : achievedTexts.candidates)}</p>
      <ul className={styles["limits"]}>
        {films.map((film) => (
          <CandidateLine key={film.id} film={film} plan={plan} patient={patient} known={latest.has(film.id)} />
        ))}
      </ul>
    </details>
  );
}

interface LineProps extends Props {
  readonly film: FilmReply;
  /** It was held against the plan before. */
  readonly known: boolean;
}

function CandidateLine({ film, plan, patient, known }: LineProps): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { today } = useSession();
  const { state, record } = useRecording(patient, "shown");
  const { acquiredOn } = film.description;
  const compare = (): void => void record({ type: "CompareWithPlan", payload: { plan: plan.plan, film: film.id } }, { occurredOn: today });
  return (
    <li className={styles["candidate"]}>
      <span>{acquiredOn ? formatDate(acquiredOn, language) : t(filmTexts.dateUnknown)}</span>
      <PermittedButton deed="sign-plan" size="xs" variant="default" loading={state.kind === "sending"} onClick={compare}>
        {t(known ? achievedTexts.again : achievedTexts.compare)}
      </PermittedButton>
      <RecordingNotice state={state} />
    </li>
  );
}
