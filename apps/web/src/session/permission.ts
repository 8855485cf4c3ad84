import type { Text } from "@firstray/radiograph";
import type { Role } from "@firstray/record";
import { roleTexts } from "../texts/role-texts.ts";
import { forRoles } from "../texts/session-texts.ts";
import { type Deed, permissions } from "./permissions.ts";

/** Whether a person may do something; if not, whose it is. */
export type Permission = { readonly kind: "allowed" } | { readonly kind: "refused"; readonly because: Text };

/** Whether somebody with this role may do it. */
export function permission(deed: Deed, role: Role | undefined): Permission {
  const roles = permissions[deed];
  if (role !== undefined && roles.includes(role)) return { kind: "allowed" };
  return { kind: "refused", because: forRoles(roles.map((one) => roleTexts[one])) };
}
