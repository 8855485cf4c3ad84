import type { FilmReply, PatientReply } from "@firstray/contract";
import { measureFilm } from "@firstray/radiograph";
import type { JSX } from "react";
import { useMemo, useRef, useState } from "react";
import { asTaken } from "../film/as-taken.ts";
import type { FilmTurn } from "../film/film-view.ts";
import type { GreyWindow } from "../film/grey-window.ts";
import { shownRegion } from "../film/shown-region.ts";
import { useText } from "../language/use-text.ts";
import { planName, planTexts } from "../texts/plan-texts.ts";
import { classes } from "../ui/classes.ts";
import styles from "./Plan.module.css";
import { PlanReadout } from "./PlanReadout.tsx";
import { PlanStage } from "./PlanStage.tsx";
import { PlanToolbar, type PlanWay } from "./PlanToolbar.tsx";
import type { PlanView } from "./plan-view.ts";
import { plannedRegion } from "./planned-region.ts";
import { SolidView } from "./solid/SolidView.tsx";
import type { PlanEditor } from "./use-plan-editor.ts";
import { usePlanPicture } from "./use-plan-picture.ts";
import type { LateralFilm } from "./use-plan-view.ts";
import { type WhichPlan, withCorrection } from "./with-correction.ts";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
  readonly values: Uint16Array;
  readonly editor: PlanEditor;
  readonly plans: readonly PlanView[];
  readonly plan: PlanView;
  readonly disabled: boolean;
  readonly lateral: LateralFilm;
}

/** The chosen plan on its film, both plans side by side, or the bones in 3D; one state for all. */
export function PlanStages({ film, patient, values, editor, plans, plan, disabled, lateral }: Props): JSX.Element {
  const t = useText();
  const { columns, rows } = film;
  const greys = useMemo(() => ({ columns, rows, values }), [columns, rows, values]);
  const [window, setWindow] = useState<GreyWindow>({ ...film.window, inverted: false });
  const [before, setBefore] = useState(false);
  const [peeking, setPeeking] = useState(false);
  const [way, setWay] = useState<PlanWay>("film");
  const turn = useRef<FilmTurn>(asTaken);
  const offer = usePlanPicture({ film, patient, values, plan });
  const { foot } = plan;
  const region = useMemo(() => plannedRegion(foot, shownRegion(film)), [foot, film]);
  const measured = useMemo(() => measureFilm(foot.landmarks, foot.calibration), [foot]);
  const { draft, undo, redo } = editor;
  const two = plans.length === 2;
  const beside = way === "beside" && two;
  const shown: readonly WhichPlan[] = beside ? [0, 1] : [draft.chosen];
  return (
    <div className={styles["stages"]}>
      <PlanToolbar
        {...{ way, two, before, undo, redo }}
        onWay={setWay}
        onBefore={setBefore}
        inverted={window.inverted}
        onInvert={() => setWindow({ ...window, inverted: !window.inverted })}
        onExport={() => void offer({ window, turn: turn.current })}
      />
      {way !== "solid" && !disabled && <p className={styles["hint"]}>{t(planTexts.hint)}</p>}
      {way === "solid" ? (
        <SolidView foot={foot} lateral={lateral.lateral} correction={plan.correction} />
      ) : (
        <div className={classes(styles["pair"], beside && styles["beside"])}>
          {shown.map((which) => (
            <PlanStage
              key={which}
              {...{ film, greys, region, window, setWindow }}
              plan={plans[which] ?? plan}
              otherPiece={plans[1 - which]?.piece}
              chosen={which === draft.chosen}
              before={before !== peeking}
              onPeek={setPeeking}
              onTurn={(held) => {
                turn.current = held;
              }}
              mayChange={!disabled}
              onAim={(correction) => editor.aim(correction && withCorrection(draft, which, correction))}
              onSettle={(correction) => editor.settle(withCorrection(draft, which, correction))}
              steps={{ undo: undo ?? nothing, redo: redo ?? nothing }}
              label={two ? `${t(planTexts.stage)}, ${t(planName(which))}` : t(planTexts.stage)}
            >
              {two && <p className={styles["letter"]}>{t(planName(which))}</p>}
              <PlanReadout plan={plans[which] ?? plan} before={measured} />
            </PlanStage>
          ))}
        </div>
      )}
    </div>
  );
}

const nothing = (): void => undefined;
