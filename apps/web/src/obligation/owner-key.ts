import type { Owner } from "@firstray/record";

/** An owner as the value of a field: `role:nurse`, `person:<id>`. */
export function ownerKey(owner: Owner): string {
  return owner.kind === "role" ? `role:${owner.role}` : `person:${owner.id}`;
}
