import type { StaffReply } from "@firstray/contract";
import type { FastifyInstance } from "fastify";
import type { House } from "../house.ts";
import { inPractice } from "../store/in-practice.ts";
import { activeStaff } from "../store/staff-rows.ts";

/** GET /api/staff: who may owe something by name. */
export function showStaff(app: FastifyInstance, { store }: House): void {
  app.get("/api/staff", { config: { access: "staff.read" } }, async (): Promise<StaffReply> => {
    const staff = await inPractice(store, (transaction) => activeStaff(transaction, store.practice));
    return { people: staff.map(({ id, name, role }) => ({ id, name, role })) };
  });
}
