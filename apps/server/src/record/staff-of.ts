import type { StaffReply } from "@firstray/contract";
import { demoPerson, demoRoles } from "../demo/demo-staff.ts";
import type { House } from "../house.ts";

/** Who may owe something by name. Nobody signs in by name outside the demo yet, so there the role on duty owes everything. */
export function staffOf({ practice }: Pick<House, "practice">): StaffReply["people"] {
  return practice.demo ? demoRoles.map(demoPerson) : [];
}
