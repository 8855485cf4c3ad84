import { type SurgeonSettings, surgeonSettingsSchema } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { parse } from "../http/parse.ts";
import { signedInPerson } from "../http/signed-in-person.ts";
import { audit } from "../store/audit.ts";
import { inPractice } from "../store/in-practice.ts";
import { saveSurgeonSettings, surgeonSettings } from "../store/surgeon-settings.ts";

/** GET and PUT /api/plan-settings: by what the signed-in surgeon plans. */
export function planSettings(app: FastifyInstance, { store, clock }: House): void {
  app.get("/api/plan-settings", { config: { access: "plan-settings.read" } }, (request): Promise<SurgeonSettings> => {
    const { id } = signedInPerson(request);
    return inPractice(store, (transaction) => surgeonSettings(transaction, store.practice, id));
  });
  app.put("/api/plan-settings", { config: { access: "plan-settings.set" } }, (request): Promise<SurgeonSettings> => {
    const settings = parse(surgeonSettingsSchema, request.body);
    const actor = signedInPerson(request);
    const at = clock.now().toString();
    return inPractice(store, async (transaction) => {
      await saveSurgeonSettings(transaction, store.practice, { person: actor.id, settings, at });
      await audit(transaction, store.practice, { at, actor, action: "set-plan-settings", patients: [], detail: JSON.stringify(settings) });
      return settings;
    });
  });
}
