import { type Protocol, protocolDiff, type Scenario } from "@firstray/pathway";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { protocolVersionQuery } from "../api/protocol-query.ts";
import { useText } from "../language/use-text.ts";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import { usePermission } from "../session/use-permission.ts";
import { allFollowing, playTexts } from "../texts/play-texts.ts";
import { changeTexts } from "../texts/protocol-change-texts.ts";
import { editorTexts } from "../texts/protocol-editor-texts.ts";
import { protocolVersion } from "../texts/protocol-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Panel } from "../ui/Panel.tsx";
import { ChangesList } from "./ChangesList.tsx";
import { InFlightList } from "./InFlightList.tsx";
import { MovedList } from "./MovedList.tsx";
import { MovedMessagesList } from "./MovedMessagesList.tsx";
import styles from "./Play.module.css";
import { playedMessageMoves } from "./played-message-moves.ts";
import { playedMoves } from "./played-moves.ts";
import { useInFlight } from "./use-in-flight.ts";

interface Props {
  readonly protocol: Protocol;
  /** The other version's number. */
  readonly with: number;
  readonly scenario: Scenario;
  readonly day: number;
}

/** Two versions side by side: what is owed and sent on other days, what reads otherwise, and what would move over all running episodes. */
export function PlayComparison({ protocol, with: number, scenario, day }: Props): JSX.Element {
  const t = useText();
  const query = useQuery(protocolVersionQuery(number));
  const labels = [protocolVersion(protocol.version), protocolVersion(number)] as const;
  return (
    <Loaded query={query}>
      {(other) => (
        <div className={styles["day"]}>
          <Panel title={t(playTexts.sideBySide)} className={styles["wide"]}>
            <MovedList moved={playedMoves(protocol, other, scenario, day)} labels={labels} />
            <h3 className={styles["subtitle"]}>{t(changeTexts.messages)}</h3>
            <MovedMessagesList messages={playedMessageMoves(protocol, other, scenario, day)} labels={labels} />
          </Panel>
          <Panel title={t(changeTexts.changes)} className={styles["wide"]}>
            <ChangesList changes={protocolDiff(protocol, other)} labels={labels} />
          </Panel>
          <InFlightOf protocol={other} />
        </div>
      )}
    </Loaded>
  );
}

function InFlightOf({ protocol }: { readonly protocol: Protocol }): JSX.Element {
  const t = useText();
  const preview = useInFlight(protocol);
  const may = usePermission("see-in-flight");
  return (
    <Panel title={t(allFollowing(protocol.version))} className={styles["wide"]}>
      {may.kind === "refused" && <p>{t(may.because)}</p>}
      {may.kind === "allowed" && preview.reply === undefined && (
        <Button variant="default" loading={preview.isAsking} onClick={() => void preview.ask()}>
          {t(editorTexts.preview)}
        </Button>
      )}
      <RecordingNotice state={preview.state} />
      {preview.reply && <InFlightList reply={preview.reply} />}
    </Panel>
  );
}
