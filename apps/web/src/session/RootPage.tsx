import type { SessionReply } from "@firstray/contract";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation } from "@tanstack/react-router";
import type { JSX } from "react";
import { useState } from "react";
import { sessionQuery } from "../api/session-query.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { LockScreen } from "./LockScreen.tsx";
import { Shell } from "./Shell.tsx";
import { SignInPage } from "./SignInPage.tsx";
import { useIdleLock } from "./use-idle-lock.ts";

/** The page that every other lies in: nobody signed in reads anything but the way in. */
export function RootPage(): JSX.Element {
  const session = useQuery(sessionQuery);
  const joining = useLocation({ select: ({ pathname }) => pathname === "/join" });
  return (
    <Loaded query={session}>
      {(reply) => {
        if (joining) return <Outlet />;
        return reply.user === null ? <SignInPage session={reply} /> : <Signed key={reply.user.id} session={reply} />;
      }}
    </Loaded>
  );
}

/** Somebody's pages, begun anew for another person. Locked, they stay as they are; a page that was locked when it was loaded loads nothing. */
function Signed({ session }: { readonly session: SessionReply }): JSX.Element {
  const [opened, setOpened] = useState(!session.locked);
  if (!session.locked && !opened) setOpened(true);
  useIdleLock(session.locked ? undefined : session.lockMinutes);
  return (
    <>
      {opened && (
        <Shell session={session}>
          <Outlet />
        </Shell>
      )}
      {session.locked && <LockScreen session={session} />}
    </>
  );
}
