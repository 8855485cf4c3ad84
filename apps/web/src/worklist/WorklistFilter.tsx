import type { ObligationKind } from "@firstray/pathway";
import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { JSX } from "react";
import { staffQuery } from "../api/staff-query.ts";
import { useText } from "../language/use-text.ts";
import { obligationKindTexts } from "../texts/obligation-texts.ts";
import { worklistTexts } from "../texts/worklist-texts.ts";
import { ownersOffered } from "./owners-offered.ts";
import styles from "./Worklist.module.css";
import { worklistSearch } from "./worklist-search.ts";

const route = getRouteApi("/worklist");
// Object.keys forgets what it is given; the record's keys are the kinds, all of them.
const obligationKinds = Object.keys(obligationKindTexts) as ObligationKind[];

/** Narrows the worklist; the choice lives in the address. */
export function WorklistFilter(): JSX.Element {
  const t = useText();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changes: Record<string, string>): void =>
    void navigate({ search: (before) => worklistSearch({ ...before, ...changes }), replace: true });
  const { data: staff } = useQuery(staffQuery);
  return (
    <search className={styles["filter"]}>
      <TextInput
        type="search"
        data-worklist-search
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
          { value: "overdue", label: t(worklistTexts.showOverdue) },
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
          ...obligationKinds.map((kind) => ({ value: kind, label: t(obligationKindTexts[kind]) })),
        ]}
      />
      <NativeSelect
        label={t(worklistTexts.owner)}
        value={search.owner ?? ""}
        onChange={(event) => change({ owner: event.currentTarget.value })}
        data={[
          { value: "", label: t(worklistTexts.everybody) },
          ...ownersOffered(staff?.people ?? [], search.owner).map(({ value, label }) => ({ value, label: t(label) })),
        ]}
      />
    </search>
  );
}
