import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { protocolQuery, protocolVersionsQuery } from "../api/protocol-query.ts";
import { useText } from "../language/use-text.ts";
import { playTexts } from "../texts/play-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Page } from "../ui/Page.tsx";
import { Play } from "./Play.tsx";

/** A protocol played over nine months: what is owed, sent, allowed and read on each day, by the rules that run the practice. */
export function PlayPage(): JSX.Element {
  const t = useText();
  const newest = useQuery(protocolQuery);
  const versions = useQuery(protocolVersionsQuery);
  return (
    <Page title={t(playTexts.title)} subtitle={t(playTexts.subtitle)}>
      <Loaded query={newest}>
        {({ version }) => (
          <Loaded query={versions}>{({ versions: all }) => <Play newest={version} versions={all.map(({ number }) => number)} />}</Loaded>
        )}
      </Loaded>
    </Page>
  );
}
