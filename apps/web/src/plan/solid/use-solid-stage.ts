import { type RefObject, useEffect, useRef, useState } from "react";
import type { Viewport } from "../../film/film-view.ts";
import type { SolidPose } from "./solid-pose.ts";
import { type SolidStage, solidStage } from "./solid-stage.ts";
import type { SolidPlanShown } from "./use-solid-plan.ts";

interface Shown {
  readonly plan: SolidPlanShown;
  readonly withBefore: boolean;
  readonly pose: SolidPose;
  readonly viewport: Viewport | undefined;
  /** Burnt into the picture. */
  readonly words: string;
}

/** Keeps a canvas drawn as the plan, the pose and the size change. @returns false where the browser has nothing to draw solids with. */
export function useSolidStage(canvas: RefObject<HTMLCanvasElement | null>, { plan, withBefore, pose, viewport, words }: Shown): boolean {
  const stage = useRef<SolidStage>(undefined);
  const [drawable, setDrawable] = useState(true);
  useEffect(() => {
    stage.current = canvas.current === null ? undefined : solidStage(canvas.current, words);
    setDrawable(stage.current !== undefined);
    return () => {
      stage.current?.dispose();
      stage.current = undefined;
    };
  }, [canvas, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stage (other words) is shown everything anew
  useEffect(() => {
    if (viewport && viewport.width > 0 && viewport.height > 0) stage.current?.resize(viewport.width, viewport.height);
  }, [viewport, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stage (other words) is shown everything anew
  useEffect(() => stage.current?.show(plan.after, withBefore ? plan.before : undefined), [plan, withBefore, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stage (other words) is shown everything anew
  useEffect(() => stage.current?.look(pose), [pose, words]);
  return drawable;
}
