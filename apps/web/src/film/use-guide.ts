import type { FilmReply } from "@firstray/contract";
import type { Position, Text } from "@firstray/radiograph";
import { traceTexts } from "../texts/trace-texts.ts";
import type { FilmReader } from "./film-reader.ts";
import type { GuideProgress } from "./guide-progress.ts";
import type { GuideStep } from "./guide-step.ts";
import { isInside } from "./is-inside.ts";
import { shownRegion } from "./shown-region.ts";
import { useGuidePlace } from "./use-guide-place.ts";
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
  const read = useTapReader(film, reader, editor);
  const { busy, refusal, refuse, begin } = useSingleWork();
  const { steps, progress, active, answered, ask, comeTo, goOnFrom, skip, goOn } = useGuidePlace(film.description.view, editor.points);
  const before = active ? steps[steps.indexOf(active) - 1] : steps.at(-1);
  /** Whatever was refused before is no longer asked about. */
  const anew = (go: () => void) => (): void => {
    refuse(undefined);
    go();
  };
  const trace = async (step: GuideStep & { readonly kind: "trace" }, at: Position): Promise<void> => {
    const outcome = await read(step.tap, at);
    if (outcome.kind === "refused") refuse(outcome.because);
    else anew(() => goOnFrom(step, outcome.marks.points))();
  };
  const place = (step: GuideStep & { readonly kind: "place" }, at: Position): void => {
    editor.place(step.landmark, at);
    anew(() => goOnFrom(step, { ...editor.points, [step.landmark]: at }))();
  };
  const tap = (step: GuideStep, at: Position): void => {
    if (!isInside(shownRegion(film), at)) refuse(traceTexts.otherFoot);
    else if (step.kind === "trace") begin(() => trace(step, at));
    else place(step, at);
  };
  const undoing = (change: () => void) =>
    anew(() => {
      change();
      ask(undefined);
    });
  return {
    ...progress,
    ...{ steps, active, answered, busy, refusal, goOn },
    choose: (step) => anew(() => comeTo(step))(),
    skip: anew(() => active && skip(active)),
    back: before && anew(() => comeTo(before)),
    tap: (at) => active && tap(active, at),
    undo: undoing(editor.undo),
    redo: undoing(editor.redo),
  };
}
