import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { protocolQuery } from "../api/protocol-query.ts";
import { useText } from "../language/use-text.ts";
import { protocolTexts, protocolVersion } from "../texts/protocol-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Page } from "../ui/Page.tsx";
import { ProtocolSections } from "./ProtocolSections.tsx";

/** The practice's protocol, as the software keeps it. */
export function ProtocolPage(): JSX.Element {
  const t = useText();
  const query = useQuery(protocolQuery);
  return (
    <Page
      title={t(protocolTexts.title)}
      subtitle={query.data && `${t(query.data.title)} · ${t(protocolVersion(query.data.version))}`}
      width="text"
    >
      <Loaded query={query}>{(protocol) => <ProtocolSections protocol={protocol} />}</Loaded>
    </Page>
  );
}
