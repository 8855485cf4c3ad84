import { useQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import type { JSX } from "react";
import { sessionQuery } from "../api/session-query.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Shell } from "./Shell.tsx";
import { SignInPage } from "./SignInPage.tsx";

/** The page that every other lies in: nobody signed in reads anything but the way in. */
export function RootPage(): JSX.Element {
  const session = useQuery(sessionQuery);
  return (
    <Loaded query={session}>
      {(reply) =>
        reply.user === null ? (
          <SignInPage session={reply} />
        ) : (
          <Shell session={reply}>
            <Outlet />
          </Shell>
        )
      }
    </Loaded>
  );
}
