import { type Permission, permission } from "./permission.ts";
import type { Deed } from "./permissions.ts";
import { useSession } from "./use-session.ts";

/** Whether the person who is signed in may do it. */
export function usePermission(deed: Deed): Permission {
  return permission(deed, useSession().user?.role);
}
