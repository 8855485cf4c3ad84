import type { StaffReply } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { staffOf } from "../record/staff-of.ts";

/** GET /api/staff: who may owe something by name. */
export function showStaff(app: FastifyInstance, house: House): void {
  app.get("/api/staff", { config: { access: "staff.read" } }, async (): Promise<StaffReply> => ({ people: staffOf(house) }));
}
