import type { FilmReply, PatientReply, PlanReply } from "@firstray/contract";
import type { PlannableFoot } from "@firstray/osteotomy";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { filmGreysQuery } from "../api/film-greys-query.ts";
import film from "../film/Film.module.css";
import { FilmHeading } from "../film/FilmHeading.tsx";
import { useText } from "../language/use-text.ts";
import { usePermission } from "../session/use-permission.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { classes } from "../ui/classes.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { correctionOf } from "./correction-of.ts";
import styles from "./Plan.module.css";
import { PlanPanel } from "./PlanPanel.tsx";
import { PlanStages } from "./PlanStages.tsx";
import { useAutosave } from "./use-autosave.ts";
import { usePlanEditor } from "./use-plan-editor.ts";
import { type LateralFilm, usePlanView } from "./use-plan-view.ts";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly reply: PlanReply;
  readonly foot: PlannableFoot;
  readonly lateral: LateralFilm;
}

/** The plan on its film on the left, its numbers on the right; one state for both. */
export function PlanWorkbench({ film: of, patient, reply, foot, lateral }: Props): JSX.Element {
  const t = useText();
  const greys = useQuery(filmGreysQuery(of.id));
  const may = usePermission("sign-plan");
  const disabled = may.kind === "refused" || reply.blocked !== undefined;
  const editor = usePlanEditor(of.id, reply, foot);
  const save = useAutosave(of.id, reply, editor.draft, !disabled);
  const { shown } = editor;
  const planA = usePlanView(foot, correctionOf(shown, 0), shown.settings, lateral);
  const planB = usePlanView(foot, correctionOf(shown, 1), shown.settings, lateral);
  const plans = shown.alternatives.length === 1 ? [planA] : [planA, planB];
  const plan = shown.chosen === 1 ? planB : planA;
  return (
    <div className={classes(film["bench"], styles["bench"])} data-full-height>
      <FilmHeading film={of} patient={patient}>
        <nav className={styles["ways"]} aria-label={t(planTexts.title)}>
          <Link to="/films/$film" params={{ film: of.id }}>
            {t(planTexts.film)}
          </Link>
          <Link to="/films/$film/plan/for-the-patient" params={{ film: of.id }}>
            {t(planTexts.forPatient)}
          </Link>
          {may.kind === "allowed" && <Link to="/achieved">{t(planTexts.achieved)}</Link>}
        </nav>
      </FilmHeading>
      <div className={classes(film["stages"], styles["held"])}>
        <Loaded query={greys}>
          {(values) => <PlanStages film={of} patient={patient} values={values} {...{ editor, plans, plan, disabled, lateral }} />}
        </Loaded>
      </div>
      <PlanPanel film={of.id} {...{ patient, reply, editor, save, plans, plan, disabled }} />
    </div>
  );
}
