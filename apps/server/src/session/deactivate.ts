import type { ReassignmentReply } from "@firstray/contract";
import type { Actor, Owner } from "@firstray/record";
import type { House } from "../house.ts";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";
import { knownOwner } from "../record/known-owner.ts";
import { reassignWithin } from "../record/reassign-obligations.ts";
import { audit } from "../store/audit.ts";
import { endWaysIn } from "../store/end-ways-in.ts";
import { inPractice } from "../store/in-practice.ts";
import { endStaff } from "../store/save-staff.ts";
import { holdAdministrators, holdStaff } from "../store/staff-rows.ts";

/** Who leaves, who takes over what they owe, and why. */
export interface Leaving {
  readonly command: string;
  readonly person: string;
  readonly to: Owner;
  readonly reason: string;
  readonly actor: Actor;
}

/**
 * Somebody no longer works here. In one transaction: what they owe by name is owed by another, their sessions end, their passkeys and
 * codes open nothing any more. Nothing is left owed by somebody who has gone.
 */
export async function deactivate(house: House, leaving: Leaving): Promise<ReassignmentReply> {
  const { practice } = house.store;
  const { person, reason, actor } = leaving;
  return inPractice(house.store, async (transaction) => {
    const administrators = await holdAdministrators(transaction, practice);
    const member = await holdStaff(transaction, practice, person);
    if (!member?.active) throw new Problem("not-found", sentences.noSuchMember);
    if (administrators.length === 1 && administrators[0] === person) throw new Problem("invalid", sentences.lastAdministrator);
    const to = await knownOwner(transaction, practice, leaving.to);
    const moved = await reassignWithin(transaction, house, { ...leaving, to });
    const at = house.clock.now().toString();
    await endStaff(transaction, practice, person, at);
    await endWaysIn(transaction, practice, person, at);
    await audit(transaction, practice, { at, actor, action: "deactivate", patients: [], detail: person, reason });
    return moved;
  });
}
