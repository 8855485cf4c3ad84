import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { protocolQuery } from "../api/protocol-query.ts";
import { useText } from "../language/use-text.ts";
import { usePermission } from "../session/use-permission.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import { protocolTexts, protocolVersion } from "../texts/protocol-texts.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Loaded } from "../ui/Loaded.tsx";
import { Page } from "../ui/Page.tsx";
import { ProtocolSections } from "./ProtocolSections.tsx";
import { VersionsPanel } from "./VersionsPanel.tsx";

/** The practice's protocol in force, as the software keeps it; the ways to play it and to change it. */
export function ProtocolPage(): JSX.Element {
  const t = useText();
  const query = useQuery(protocolQuery);
  const mayChange = usePermission("change-protocol").kind === "allowed";
  return (
    <Page
      title={t(protocolTexts.title)}
      subtitle={query.data && `${t(query.data.title)} · ${t(protocolVersion(query.data.version))}`}
      width="text"
      actions={
        <>
          {mayChange && (
            <LinkButton to="/protocol/edit" variant="default">
              {t(editorTexts.edit)}
            </LinkButton>
          )}
          <LinkButton to="/protocol/play" color="teal">
            {t(protocolTexts.play)}
          </LinkButton>
        </>
      }
    >
      <Loaded query={query}>{(protocol) => <ProtocolSections protocol={protocol} />}</Loaded>
      <VersionsPanel />
    </Page>
  );
}
