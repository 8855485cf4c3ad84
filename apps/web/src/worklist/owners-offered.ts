import type { StaffReply } from "@firstray/contract";
import { ownerTitle } from "@firstray/pathway";
import type { Text } from "@firstray/radiograph";
import type { Owner } from "@firstray/record";
import { ownerKey } from "../obligation/owner-key.ts";

interface Offered {
  /** As `ownerKey` writes it. */
  readonly value: string;
  readonly label: Text;
}

const rolesOnDuty: readonly Owner[] = [
  { kind: "role", role: "surgeon" },
  { kind: "role", role: "nurse" },
];

/**
 * By whom the list can be narrowed: the roles on duty, the people who treat patients here, and whoever stands in the address, who may
 * have left since it was kept.
 */
export function ownersOffered(people: StaffReply["people"], chosen: string | undefined): readonly Offered[] {
  const treating = people.filter(({ role }) => role === "surgeon" || role === "nurse");
  const owners = [...rolesOnDuty, ...treating.map(({ id, name }) => ({ kind: "person", id, name }) as const)];
  const offered = owners.map((owner) => ({ value: ownerKey(owner), label: ownerTitle(owner) }));
  if (chosen === undefined || offered.some(({ value }) => value === chosen)) return offered;
  return [...offered, { value: chosen, label: { en: "Somebody who has left", fr: "Une personne qui est partie" } }];
}
