import { Temporal } from "temporal-polyfill";
import type { House } from "../house.ts";
import type { Session } from "../store/signed-in.ts";
import { defaultLockMinutes } from "./session-limits.ts";

/** Whether a session waits for its person's passkey: locked by hand, or not seen for a while. The demo has no passkeys and locks nothing. */
export function isLocked({ clock, lockMinutes = defaultLockMinutes }: Pick<House, "clock" | "lockMinutes">, session: Session): boolean {
  if (session.way === "demo") return false;
  const unseen = clock.now().since(Temporal.Instant.from(session.lastSeenAt));
  return session.lockedAt !== null || unseen.total("minutes") > lockMinutes;
}
