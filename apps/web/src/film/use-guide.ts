import type { FilmReply } from "@firstray/contract";
import type { Position, Text } from "@firstray/radiograph";
import { useState } from "react";
import { traceTexts } from "../texts/trace-texts.ts";
import type { FilmReader } from "./film-reader.ts";
import { firstAnswers } from "./first-answers.ts";
import { type GuideProgress, guideProgress } from "./guide-progress.ts";
import { type GuideStep, guideSteps } from "./guide-step.ts";
import { hasAll } from "./has-all.ts";
import { isInside } from "./is-inside.ts";
import { shownRegion } from "./shown-region.ts";
import { stepAfter } from "./step-after.ts";
import type { LandmarkEditor } from "./use-landmarks.ts";
import { useSingleWork } from "./use-single-work.ts";
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
  const { busy, refusal, refuse, begin } = useSingleWork();
  const [chosen, setChosen] = useState<GuideStep>();
  const [passedOver, setPassedOver] = useState<ReadonlySet<string>>(new Set());
  const [goesOn, setGoesOn] = useState(false);
  const progress = guideProgress(steps, editor.points, passedOver);
  const { landmarks: needed } = firstAnswers[view];
  const answered = hasAll(editor.points, needed) && !goesOn && chosen === undefined && progress.open.length > 0;
  const active = answered ? undefined : (chosen ?? progress.open[0]);
  const before = active ? steps[steps.indexOf(active) - 1] : steps.at(-1);

  const ask = (step: GuideStep | undefined): void => {
    setChosen(step);
    refuse(undefined);
  };
  const comeTo = (step: GuideStep): void => {
    if (hasAll(editor.points, needed)) setGoesOn(true);
    setPassedOver(new Set([...passedOver].filter((key) => key !== step.key)));
    ask(step);
  };
  const goOnFrom = (step: GuideStep, points: LandmarkEditor["points"]): void =>
    ask(!goesOn && hasAll(points, needed) ? undefined : stepAfter(steps, guideProgress(steps, points, passedOver), step));
  const skip = (step: GuideStep): void => {
    const over = new Set([...passedOver, step.key]);
    setPassedOver(over);
    ask(stepAfter(steps, guideProgress(steps, editor.points, over), step));
  };
  const trace = async (step: GuideStep & { readonly kind: "trace" }, at: Position): Promise<void> => {
    const outcome = await read(step.tap, at);
    if (outcome.kind === "refused") refuse(outcome.because);
    else goOnFrom(step, outcome.marks.points);
  };
  const place = (step: GuideStep & { readonly kind: "place" }, at: Position): void => {
    editor.place(step.landmark, at);
    goOnFrom(step, { ...editor.points, [step.landmark]: at });
  };
  const tap = (step: GuideStep, at: Position): void => {
    if (!isInside(shownRegion(film), at)) refuse(traceTexts.otherFoot);
    else if (step.kind === "trace") begin(() => trace(step, at));
    else place(step, at);
  };
  return {
    ...progress,
    ...{ steps, active, answered, busy, refusal, choose: comeTo },
    skip: () => active && skip(active),
    back: before && (() => comeTo(before)),
    goOn: () => setGoesOn(true),
    tap: (at) => active && tap(active, at),
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
