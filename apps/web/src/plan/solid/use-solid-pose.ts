import { useCallback, useEffect, useRef, useState } from "react";
import { poseBetween } from "./pose-between.ts";
import type { SolidPose } from "./solid-pose.ts";

/** How long the view takes to swing to another, in milliseconds. */
const swingMs = 380;

/** The pose on screen, one way to set it at once and one to swing to it; nothing swings for whom motion is to be reduced. */
export function useSolidPose(start: SolidPose): readonly [SolidPose, (pose: SolidPose) => void, (pose: SolidPose) => void] {
  const [pose, setPose] = useState(start);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const set = useCallback((next: SolidPose) => {
    cancelAnimationFrame(frame.current);
    setPose(next);
  }, []);
  const swing = (to: SolidPose): void => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      set(to);
      return;
    }
    cancelAnimationFrame(frame.current);
    const [from, began] = [pose, performance.now()];
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - began) / swingMs));
      setPose(share < 1 ? poseBetween(from, to, share * share * (3 - 2 * share)) : to);
      if (share < 1) frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
  };
  return [pose, set, swing];
}
