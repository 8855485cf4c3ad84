import type { EpisodeReply } from "@firstray/contract";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { protocolQuery } from "../api/protocol-query.ts";
import { useText } from "../language/use-text.ts";
import { DialogButton } from "../patient/DialogButton.tsx";
import { adoptTexts, followsOlder } from "../texts/adopt-texts.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./Changes.module.css";

/** Says when a running episode follows an older version of the protocol than the one in force, and leads to what would change. */
export function NewerProtocol({ episode }: { readonly episode: EpisodeReply }): JSX.Element | null {
  const t = useText();
  const newest = useQuery(protocolQuery).data?.version;
  if (newest === undefined || newest <= episode.protocolVersion) return null;
  return (
    <div className={styles["newer"]}>
      <Notice tone="info">
        <p>{t(followsOlder(episode.protocolVersion, newest))}</p>
        <DialogButton variant="default" size="xs" mt="xs" opens={{ kind: "adopt-protocol", episode: episode.id, version: newest }}>
          {t(adoptTexts.look)}
        </DialogButton>
      </Notice>
    </div>
  );
}
