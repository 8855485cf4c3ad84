import { Button } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { JSX } from "react";
import { useCallback, useState } from "react";
import { worklistQuery } from "../api/worklist-query.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { keysTexts } from "../texts/keys-texts.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Loaded } from "../ui/Loaded.tsx";
import { Page } from "../ui/Page.tsx";
import { KeysHelp } from "./KeysHelp.tsx";
import { SheetHeading } from "./SheetHeading.tsx";
import { useKeysSetting } from "./use-keys-setting.ts";
import { useWorklistKeys } from "./use-worklist-keys.ts";
import { WorklistContent } from "./WorklistContent.tsx";

const route = getRouteApi("/worklist");

/** Who is owed what, today and overdue, wire removals first. */
export function WorklistPage(): JSX.Element {
  const t = useText();
  const { today } = useSession();
  const search = route.useSearch();
  const { search: typed, show = "week", ...narrowed } = search;
  const [words] = useDebouncedValue(typed, 150);
  const query = useInfiniteQuery(worklistQuery(today, { ...narrowed, show, ...(words !== undefined && { search: words }) }));
  const [help, setHelp] = useState(false);
  const [keys, setKeys] = useKeysSetting();
  const onDeed = useCallback((deed: "print" | "help") => (deed === "help" ? setHelp(true) : window.print()), []);
  useWorklistKeys(keys, onDeed);
  return (
    <Page
      title={t(worklistTexts.title)}
      subtitle={<SheetHeading />}
      actions={
        <>
          <LinkButton to="/daily-head" variant="default">
            {t(worklistTexts.dailyHead)}
          </LinkButton>
          <Button variant="default" aria-haspopup="dialog" onClick={() => setHelp(true)}>
            {t(keysTexts.button)}
          </Button>
          <Button variant="default" onClick={() => window.print()}>
            {t(worklistTexts.print)}
          </Button>
        </>
      }
    >
      <Loaded query={query}>
        {(list) => (
          <WorklistContent reply={list} search={search} keys={keys} isStale={query.isPlaceholderData || typed !== words}>
            {query.hasNextPage && (
              <Button variant="default" fullWidth loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t(worklistTexts.showMore)}
              </Button>
            )}
          </WorklistContent>
        )}
      </Loaded>
      <KeysHelp opened={help} onClose={() => setHelp(false)} enabled={keys} onEnable={setKeys} />
    </Page>
  );
}
