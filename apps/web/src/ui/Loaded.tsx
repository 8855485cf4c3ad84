import type { UseQueryResult } from "@tanstack/react-query";
import type { JSX, ReactNode } from "react";
import { Page } from "./Page.tsx";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { Waiting } from "./Waiting.tsx";

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  /** What is asked for is the whole page: a no is a page of its own, with this title. */
  readonly title?: string;
  readonly children: (data: Data) => ReactNode;
}

/** Draws every state of something asked of the server: on its way, an explained no, here. */
export function Loaded<Data>({ query, title, children }: Props<Data>): JSX.Element {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Waiting />;
  const notice = <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />;
  return title === undefined ? notice : <Page title={title}>{notice}</Page>;
}
