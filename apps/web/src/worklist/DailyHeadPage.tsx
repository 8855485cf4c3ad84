import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { dailyHeadQuery } from "../api/daily-head-query.ts";
import { useText } from "../language/use-text.ts";
import { LastRan } from "../messages/LastRan.tsx";
import { useSession } from "../session/use-session.ts";
import { dailyHeadTexts } from "../texts/daily-head-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { ChainLine } from "./ChainLine.tsx";
import { DailyHeadCounts } from "./DailyHeadCounts.tsx";
import { DailyHeadTable } from "./DailyHeadTable.tsx";
import { SheetHeading } from "./SheetHeading.tsx";
import { UnreadableRecords } from "./UnreadableRecords.tsx";

const route = getRouteApi("/daily-head");

/** The practice's morning on one page: every wire that is in, what is due, late and escalated, and the end of the chain of events. */
export function DailyHeadPage(): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const on = route.useSearch().on ?? today;
  const query = useQuery(dailyHeadQuery(on));
  return (
    <Page
      title={t(dailyHeadTexts.title)}
      eyebrow={<Link to="/worklist">{t(dailyHeadTexts.worklist)}</Link>}
      subtitle={<SheetHeading on={on} />}
      actions={
        <Button variant="default" onClick={() => window.print()}>
          {t(dailyHeadTexts.print)}
        </Button>
      }
    >
      <Loaded query={query}>
        {(head) => (
          <>
            <UnreadableRecords records={head.unreadable} />
            <LastRan lastRanAt={head.scheduler.lastRanAt} />
            <DailyHeadCounts counts={head.counts} />
            {head.more && <Notice tone="caution">{t(dailyHeadTexts.more)}</Notice>}
            <DailyHeadTable title={t(dailyHeadTexts.wires)} lines={head.wires} nothing={t(dailyHeadTexts.noWires)} wires />
            <DailyHeadTable title={t(dailyHeadTexts.escalated)} lines={head.escalated} nothing={t(dailyHeadTexts.none)} />
            <DailyHeadTable title={t(dailyHeadTexts.late)} lines={head.late} nothing={t(dailyHeadTexts.none)} />
            <DailyHeadTable title={t(dailyHeadTexts.dueToday)} lines={head.dueToday} nothing={t(dailyHeadTexts.none)} />
            <ChainLine chain={head.chain} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
