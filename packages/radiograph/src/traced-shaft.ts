import type { NotTraced, ShaftTrace } from "./shaft-trace.ts";

/** A shaft where one was traced. */
export function tracedShaft(found: ShaftTrace | NotTraced | undefined): ShaftTrace | undefined {
  return found?.kind === "traced" ? found : undefined;
}
