import type { Owner } from "@firstray/record";
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { staffQuery } from "../api/staff-query.ts";
import { useText } from "../language/use-text.ts";
import { followUpTexts } from "../texts/follow-up-texts.ts";
import { ownerKey } from "./owner-key.ts";

interface Props {
  readonly owner: Owner;
  readonly onChange: (owner: Owner) => void;
}

/** Whose something is: the role on duty, or one of the people who treat patients here. */
export function OwnerSelect({ owner, onChange }: Props): JSX.Element {
  const t = useText();
  const { data } = useQuery(staffQuery);
  const people = (data?.people ?? []).filter(({ role }) => role === "surgeon" || role === "nurse");
  const owners: readonly { readonly owner: Owner; readonly label: string }[] = [
    { owner: { kind: "role", role: "nurse" }, label: t(followUpTexts.nurseOnDuty) },
    { owner: { kind: "role", role: "surgeon" }, label: t(followUpTexts.surgeonOnDuty) },
    ...people.map(({ id, name }) => ({ owner: { kind: "person", id, name } as const, label: name })),
  ];
  const known = owners.some((one) => ownerKey(one.owner) === ownerKey(owner));
  const offered = known || owner.kind === "role" ? owners : [...owners, { owner, label: owner.name }];
  return (
    <NativeSelect
      label={t(followUpTexts.owner)}
      value={ownerKey(owner)}
      onChange={(event) => {
        const chosen = offered.find((one) => ownerKey(one.owner) === event.currentTarget.value);
        if (chosen) onChange(chosen.owner);
      }}
      data={offered.map((one) => ({ value: ownerKey(one.owner), label: one.label }))}
    />
  );
}
