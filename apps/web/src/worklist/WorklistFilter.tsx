import { NativeSelect, TextInput } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import type { JSX } from "react";
import { useText } from "../language/use-text.ts";
import { ownerKey } from "../obligation/owner-key.ts";
import { obligationKindTexts } from "../texts/obligation-texts.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import styles from "./Worklist.module.css";
import type { WorklistItem } from "./worklist-groups.ts";
import { worklistSearch } from "./worklist-search.ts";

const route = getRouteApi("/worklist");

/** Narrows the worklist; the choice lives in the address. */
export function WorklistFilter({ items }: { readonly items: readonly WorklistItem[] }): JSX.Element {
  const t = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changes: Record<string, string>): void =>
    void navigate({ search: (before) => worklistSearch({ ...before, ...changes }), replace: true });
  const owners = [...new Map(items.map(({ ownedBy, owner }) => [ownerKey(ownedBy), owner]))];
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return (
    <search className={styles["filter"]}>
      <TextInput
        type="search"
        label={t(worklistTexts.search)}
        placeholder={t(worklistTexts.searchHint)}
        value={search.search ?? ""}
        onChange={(event) => change({ search: event.currentTarget.value })}
      />
      <NativeSelect
        label={t(worklistTexts.show)}
        value={search.show ?? "week"}
        onChange={(event) => change({ show: event.currentTarget.value })}
        data={[
          { value: "due", label: t(worklistTexts.showDue) },
          { value: "week", label: t(worklistTexts.showWeek) },
          { value: "all", label: t(worklistTexts.showAll) },
        ]}
      />
      <NativeSelect
        label={t(worklistTexts.kind)}
        value={search.kind ?? ""}
        onChange={(event) => change({ kind: event.currentTarget.value })}
        data={[
          { value: "", label: t(worklistTexts.everyKind) },
          ...kinds.map((kind) => ({ value: kind, label: t(obligationKindTexts[kind]) })),
        ]}
      />
      <NativeSelect
        label={t(worklistTexts.owner)}
        value={search.owner ?? ""}
        onChange={(event) => change({ owner: event.currentTarget.value })}
        data={[{ value: "", label: t(worklistTexts.everybody) }, ...owners.map(([value, owner]) => ({ value, label: t(owner) }))]}
      />
    </search>
  );
}
