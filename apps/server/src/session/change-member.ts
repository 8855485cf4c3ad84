import type { MembersReply } from "@firstray/contract";
import type { Actor, Role } from "@firstray/record";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { audit } from "../store/audit.ts";
import { inPractice, type Transaction } from "../store/in-practice.ts";
import { patientsOwedBy } from "../store/patients-owed-by.ts";
import { saveStaff } from "../store/save-staff.ts";
import { endSessionsOf } from "../store/session-rows.ts";
import { holdAdministrators, holdStaff } from "../store/staff-rows.ts";
import { membersReply } from "../view/members-reply.ts";

/** What changes for somebody of the practice, and why. */
export interface MemberChange {
  readonly person: string;
  readonly change: { readonly kind: "reactivate" } | { readonly kind: "role"; readonly role: Role };
  readonly reason: string;
  readonly actor: Extract<Actor, { kind: "staff" }>;
}

/** Gives somebody another role, or lets somebody who had left work here again; their sessions end, so that no page shows what is no longer theirs. */
export async function changeMember(house: House, { person, change, reason, actor }: MemberChange): Promise<MembersReply> {
  const { practice } = house.store;
  return inPractice(house.store, async (transaction) => {
    const administrators = await holdAdministrators(transaction, practice);
    const member = await holdStaff(transaction, practice, person);
    if (!member || member.active !== (change.kind === "role")) throw new Problem("not-found", sentences.noSuchMember);
    if (person === actor.id) throw new Problem("invalid", sentences.ownRole);
    const role = change.kind === "role" ? change.role : member.role;
    if (role !== "administrator" && administrators.length === 1 && administrators[0] === person) {
      throw new Problem("invalid", sentences.lastAdministrator);
    }
    if (change.kind === "role") await refuseOwing(transaction, practice, person, role);
    const at = house.clock.now().toString();
    await saveStaff(transaction, practice, { id: person, name: member.name, role }, at);
    await endSessionsOf(transaction, practice, { person, now: at });
    const action = change.kind === "role" ? "change-role" : "reactivate";
    await audit(transaction, practice, { at, actor, action, patients: [], detail: `${person} ${role}`, reason });
    return membersReply(transaction, house);
  });
}

/** Only who treats patients may owe by name. */
async function refuseOwing(transaction: Transaction, practice: string, person: string, role: Role): Promise<void> {
  if (role === "surgeon" || role === "nurse") return;
  const owed = await patientsOwedBy(transaction, practice, person);
  if (owed.some(({ open }) => open > 0)) throw new Problem("invalid", sentences.owesByName);
}
