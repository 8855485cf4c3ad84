import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { protocolQuery } from "../api/protocol-query.ts";
import { useText } from "../language/use-text.ts";
import { usePermission } from "../session/use-permission.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import { protocolVersion } from "../texts/protocol-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { ProtocolEditor } from "./ProtocolEditor.tsx";

/** The page on which a practice changes its windows, texts and criteria, as a new version. */
export function EditProtocolPage(): JSX.Element {
  const t = useText();
  const query = useQuery(protocolQuery);
  const may = usePermission("change-protocol");
  return (
    <Page title={t(editorTexts.title)} subtitle={query.data && t(protocolVersion(query.data.version))}>
      {may.kind === "refused" ? (
        <Notice tone="caution">{t(may.because)}</Notice>
      ) : (
        <Loaded query={query}>{(protocol) => <ProtocolEditor key={protocol.version} base={protocol} />}</Loaded>
      )}
    </Page>
  );
}
