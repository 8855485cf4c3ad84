import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { JSX } from "react";
import { worklistQuery } from "../api/worklist-query.ts";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Page } from "../ui/Page.tsx";
import { matchingItems } from "./matching-items.ts";
import { UnreadableRecords } from "./UnreadableRecords.tsx";
import styles from "./Worklist.module.css";
import { WorklistCounts } from "./WorklistCounts.tsx";
import { WorklistFilter } from "./WorklistFilter.tsx";
import { WorklistList } from "./WorklistList.tsx";
import { WorklistScheduler } from "./WorklistScheduler.tsx";

const route = getRouteApi("/worklist");

/** Who is owed what, today and overdue, wire removals first. */
export function WorklistPage(): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { today, practice } = useSession();
  const search = route.useSearch();
  const query = useQuery(worklistQuery(today, search.show ?? "week"));
  return (
    <Page
      title={t(worklistTexts.title)}
      subtitle={
        <>
          <span className={styles["printOnly"]}>{practice.name} · </span>
          <time dateTime={today}>{formatDate(today, language, "long")}</time>
        </>
      }
      actions={
        <Button variant="default" onClick={() => window.print()}>
          {t(worklistTexts.print)}
        </Button>
      }
    >
      <Loaded query={query}>
        {({ items, counts, unreadable, scheduler }) => (
          <>
            <UnreadableRecords records={unreadable} />
            <WorklistScheduler scheduler={scheduler} />
            <WorklistCounts counts={counts} />
            <WorklistFilter items={items} />
            <WorklistList
              items={matchingItems(items, search)}
              filtered={search.kind !== undefined || search.owner !== undefined || search.search !== undefined}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
