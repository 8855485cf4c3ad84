import type { UseQueryResult } from "@tanstack/react-query";
import type { JSX, ReactNode } from "react";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { Waiting } from "./Waiting.tsx";

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Draws every state of something asked of the server: on its way, an explained no, here. */
export function Loaded<Data>({ query, children }: Props<Data>): JSX.Element {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Waiting />;
  return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
}
