import { type Shown, showPasskey } from "./show-passkey.ts";
import { useTakeSession } from "./use-take-session.ts";

/** Does what only somebody may who has just shown a passkey: where that was too long ago, asks for it and does it then. */
export function useFresh(): <Reply>(deed: () => Promise<Shown<Reply>>) => Promise<Shown<Reply>> {
  const takeSession = useTakeSession();
  return async (deed) => {
    const first = await deed();
    if (first.kind !== "refused" || first.problem.code !== "sign-in-again") return first;
    const shown = await showPasskey();
    if (shown.kind !== "done") return shown;
    takeSession(shown.reply);
    return deed();
  };
}
