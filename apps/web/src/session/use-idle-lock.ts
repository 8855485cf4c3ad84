import { useEffect } from "react";
import { send } from "../api/send.ts";
import { idleStep } from "./idle-watch.ts";
import { useLock } from "./use-lock.ts";

const signs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;
const lookEveryMs = 5_000;

/** Locks an unattended screen; a hand at another tab of this browser counts, for the session is one. */
export function useIdleLock(lockMinutes: number | undefined): void {
  const lock = useLock();
  useEffect(() => {
    if (lockMinutes === undefined) return;
    const tabs = new BroadcastChannel("firstray.active");
    let state = { activeAt: Date.now(), toldAt: Date.now() };
    const active = (): void => {
      const now = Date.now();
      if (now - state.activeAt > lookEveryMs) tabs.postMessage(now);
      state = { ...state, activeAt: now };
    };
    tabs.onmessage = () => {
      state = { ...state, activeAt: Date.now() };
    };
    const timer = setInterval(() => {
      const now = Date.now();
      const step = idleStep(state, now, lockMinutes);
      if (step.kind === "lock") lock();
      if (step.kind !== "tell-server") return;
      state = { ...state, toldAt: now };
      void send("POST", "/api/session/seen");
    }, lookEveryMs);
    for (const sign of signs) window.addEventListener(sign, active, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      tabs.close();
      for (const sign of signs) window.removeEventListener(sign, active, { capture: true });
    };
  }, [lockMinutes, lock]);
}
