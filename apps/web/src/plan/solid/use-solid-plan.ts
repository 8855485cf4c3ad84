import { type FirstRaySolids, firstRaySolids, noCorrection, type WirePath, wirePath } from "@firstray/osteotomy";
import { useMemo } from "react";
import type { SolidViewProps } from "./solid-view-props.ts";

/** The bones after and before, and the wire's way: worked out from the plan's state alone. */
export interface SolidPlanShown {
  readonly after: FirstRaySolids;
  readonly before: FirstRaySolids;
  readonly wire: WirePath;
}

/** Follows the plan. */
export function useSolidPlan({ foot, lateral, correction }: SolidViewProps): SolidPlanShown {
  const side = useMemo(() => (lateral === undefined ? {} : { lateral }), [lateral]);
  const before = useMemo(() => firstRaySolids({ foot, ...side, correction: noCorrection }), [foot, side]);
  return useMemo(() => {
    const wire = wirePath({ foot, correction });
    const path = wire.kind === "wire" ? { wire: wire.dorsoplantar } : {};
    return { after: firstRaySolids({ foot, ...side, correction, ...path }), before, wire };
  }, [foot, side, correction, before]);
}
