import type { FilmReply, PatientReply } from "@firstray/contract";
import { measureFilm, type Text } from "@firstray/radiograph";
import type { JSX } from "react";
import { useMemo, useState } from "react";
import filmStyles from "../film/Film.module.css";
import type { GreyWindow } from "../film/grey-window.ts";
import { useText } from "../language/use-text.ts";
import { planName, planTexts } from "../texts/plan-texts.ts";
import { classes } from "../ui/classes.ts";
import styles from "./Plan.module.css";
import { PlanReadout } from "./PlanReadout.tsx";
import { PlanStage } from "./PlanStage.tsx";
import { PlanToolbar } from "./PlanToolbar.tsx";
import type { PlanView } from "./plan-view.ts";
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

type Way = "film" | "beside" | "solid";

/** The chosen plan on its film, both plans side by side, or the bones in 3D; one state for all. */
export function PlanStages({ film, patient, values, editor, plans, plan, disabled }: Props): JSX.Element {
  const t = useText();
  const { columns, rows } = film;
  const greys = useMemo(() => ({ columns, rows, values }), [columns, rows, values]);
  const [window, setWindow] = useState<GreyWindow>({ ...film.window, inverted: false });
  const [before, setBefore] = useState(false);
  const [peeking, setPeeking] = useState(false);
  const [way, setWay] = useState<Way>("film");
  const offer = usePlanPicture({ film, patient, values, plan });
  const { foot } = plan;
  const measured = useMemo(() => measureFilm(foot.landmarks, foot.calibration), [foot]);
  const { draft, undo, redo } = editor;
  const beside = way === "beside" && plans.length === 2;
  const chosen: WhichPlan = draft.chosen;
  const shown: readonly WhichPlan[] = beside ? [0, 1] : [chosen];
  const ways: readonly (readonly [Way, Text])[] = [
    ["film", planTexts.onFilm],
    ...(plans.length === 2 ? [["beside", planTexts.sideBySide] as const] : []),
  ];
  return (
    <div className={styles["stages"]}>
      {ways.length > 1 && (
        <fieldset aria-label={t(planTexts.plans)} className={styles["wayBar"]}>
          {ways.map(([key, title]) => (
            <button key={key} type="button" className={filmStyles["tool"]} aria-pressed={way === key} onClick={() => setWay(key)}>
              {t(title)}
            </button>
          ))}
        </fieldset>
      )}
      <div className={classes(styles["pair"], beside && styles["beside"])}>
        {shown.map((which) => {
          const one = plans[which] ?? plan;
          const other = plans.find((candidate) => candidate !== one);
          return (
            <div key={which} className={styles["stageArea"]} data-chosen={which === chosen}>
              <PlanStage
                {...{ film, greys, window, setWindow }}
                plan={one}
                otherPiece={other?.piece}
                before={before !== peeking}
                onPeek={setPeeking}
                mayChange={!disabled}
                onAim={(correction) => editor.aim(correction && withCorrection(draft, which, correction))}
                onSettle={(correction) => editor.settle(withCorrection(draft, which, correction))}
                steps={{ undo: undo ?? nothing, redo: redo ?? nothing }}
                label={plans.length === 2 ? `${t(planTexts.stage)}, ${t(planName(which))}` : t(planTexts.stage)}
                tools={(place, middle) => (
                  <PlanToolbar
                    {...place}
                    {...{ middle, window, setWindow, before, undo, redo }}
                    onBefore={setBefore}
                    onExport={() => void offer({ window, turn: place.view })}
                  />
                )}
              >
                {plans.length === 2 && <p className={styles["letter"]}>{t(planName(which))}</p>}
                <PlanReadout plan={one} before={measured} />
              </PlanStage>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const nothing = (): void => undefined;
