import type { Role } from "@firstray/record";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { FormEvent, JSX } from "react";
import { useState } from "react";
import { useText } from "../language/use-text.ts";
import { roleTexts } from "../texts/role-texts.ts";
import { staffTexts } from "../texts/staff-texts.ts";
import styles from "../ui/Lines.module.css";

/** The roles, as a person of the practice may have them. */
export const staffRoles: readonly Role[] = ["surgeon", "nurse", "reception", "researcher", "administrator"];

/** A link for somebody new. */
export function InviteForm({ onInvite }: { readonly onInvite: (whom: object) => Promise<void> }): JSX.Element {
  const t = useText();
  const [role, setRole] = useState<Role>("nurse");
  const [name, setName] = useState("");
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await onInvite({ role, ...(name.trim() !== "" && { name }) });
    setName("");
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <div className={styles["add"]}>
        <TextInput label={t(staffTexts.name)} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <NativeSelect
          label={t(staffTexts.role)}
          value={role}
          onChange={(event) => setRole(staffRoles.find((one) => one === event.currentTarget.value) ?? role)}
          data={staffRoles.map((one) => ({ value: one, label: t(roleTexts[one]) }))}
        />
        <Button type="submit">{t(staffTexts.invite)}</Button>
      </div>
      <p className={styles["note"]}>{t(staffTexts.inviteNote)}</p>
    </form>
  );
}
