import type { FilmReply } from "@firstray/contract";
import type { Position, Text } from "@firstray/radiograph";
import { useRef, useState } from "react";
import { traceTexts } from "../texts/trace-texts.ts";
import type { FilmReader } from "./film-reader.ts";
import { firstAnswers } from "./first-answers.ts";
import { type GuideProgress, guideProgress, hasAll, stepAfter } from "./guide-progress.ts";
import { type GuideStep, guideSteps } from "./guide-step.ts";
import { isInside, shownRegion } from "./shown-region.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";
import { useTapReader } from "./use-tap-reader.ts";

/** The guided pass over one film: one tap a step. */
export interface Guide extends GuideProgress {
  readonly steps: readonly GuideStep[];
  /** What the next tap means; none while the first answers are shown, and at the end. */
  readonly active: GuideStep | undefined;
  /** The first answers are there: the reader says whether to go on. */
  readonly answered: boolean;
  readonly busy: boolean;
  /** Why the last tap gave nothing. */
  readonly refusal: Text | undefined;
  readonly choose: (step: GuideStep) => void;
  readonly skip: () => void;
  readonly back: (() => void) | undefined;
  readonly goOn: () => void;
  readonly tap: (at: Position) => void;
  /** Undo and redo, after which the first open step is asked for again. */
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Leads through a film's steps; every tap is one step of the editor's undo. */
export function useGuide(film: FilmReply, reader: FilmReader | undefined, editor: LandmarkEditor): Guide {
  const { view } = film.description;
  const steps = guideSteps[view];
  const read = useTapReader(film, reader, editor);
  const [chosen, setChosen] = useState<GuideStep>();
  const [passedOver, setPassedOver] = useState<ReadonlySet<string>>(new Set());
  const [goesOn, setGoesOn] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Text>();
  // Two taps can come before the page is drawn again.
  const reading = useRef(false);
  const progress = guideProgress(steps, editor.points, passedOver);
  const hasAnswers = hasAll(editor.points, firstAnswers[view].landmarks);
  const answered = hasAnswers && !goesOn && chosen === undefined && progress.open.length > 0;
  const active = answered ? undefined : (chosen ?? progress.open[0]);
  const before = active ? steps[steps.indexOf(active) - 1] : steps.at(-1);

  const ask = (step: GuideStep | undefined): void => {
    setChosen(step);
    setRefusal(undefined);
  };
  const comeTo = (step: GuideStep): void => {
    if (hasAnswers) setGoesOn(true);
    setPassedOver(new Set([...passedOver].filter((key) => key !== step.key)));
    ask(step);
  };
  const after = (step: GuideStep, points: LandmarkEditor["points"]): GuideStep | undefined => {
    if (!goesOn && hasAll(points, firstAnswers[view].landmarks)) return undefined;
    return stepAfter(steps, guideProgress(steps, points, passedOver), step);
  };
  const trace = async (step: GuideStep & { readonly kind: "trace" }, at: Position): Promise<void> => {
    const outcome = await read(step.tap, at);
    if (outcome.kind === "refused") return setRefusal(outcome.because);
    ask(after(step, outcome.marks.points));
  };
  const begin = (work: Promise<void>): void => {
    reading.current = true;
    setBusy(true);
    setRefusal(undefined);
    work
      .catch(() => setRefusal(traceTexts.broken))
      .finally(() => {
        reading.current = false;
        setBusy(false);
      });
  };
  return {
    ...progress,
    ...{ steps, active, answered, busy, refusal, choose: comeTo },
    skip: () => {
      if (active === undefined) return;
      const over = new Set([...passedOver, active.key]);
      setPassedOver(over);
      ask(stepAfter(steps, guideProgress(steps, editor.points, over), active));
    },
    back: before && (() => comeTo(before)),
    goOn: () => setGoesOn(true),
    tap: (at) => {
      if (active === undefined || reading.current) return;
      if (!isInside(shownRegion(film), at)) return setRefusal(traceTexts.otherFoot);
      if (active.kind === "trace") return begin(trace(active, at));
      editor.place(active.landmark, at);
      ask(after(active, { ...editor.points, [active.landmark]: at }));
    },
    undo: () => {
      editor.undo();
      ask(undefined);
    },
    redo: () => {
      editor.redo();
      ask(undefined);
    },
  };
}
