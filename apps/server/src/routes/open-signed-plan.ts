import type { PlanOpenedReply } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { calibrations } from "../plan/calibrations.ts";
import { openedPlan } from "../plan/opened-plan.ts";
import { signedPlan } from "../view/signed-plan.ts";

/** GET /api/plans/:plan: a signed plan with all that draws it again. */
export function openSignedPlan(app: FastifyInstance, house: House): void {
  app.get<{ Params: { plan: string } }>(
    "/api/plans/:plan",
    { config: { access: "plan.signed" } },
    async (request): Promise<PlanOpenedReply> => {
      const { patient, facts, plan, films } = await openedPlan(house, request, { plan: request.params.plan, action: "open-plan" });
      const { landmarks, calibration } = plan.signed;
      return { ...signedPlan(patient, facts, plan, calibrations(facts, films)), landmarks, calibration };
    },
  );
}
