import type { ReassignmentReply, StaffMember } from "@firstray/contract";
import type { Owner, Role } from "@firstray/record";
import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { FormEvent, JSX } from "react";
import { useState } from "react";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import { OwnerSelect } from "../obligation/OwnerSelect.tsx";
import styles from "../recording/RecordForm.module.css";
import { RecordingNotice } from "../recording/RecordingNotice.tsx";
import type { RecordingState } from "../recording/recording-state.ts";
import { stateOfAnswer } from "../recording/state-of-answer.ts";
import { recordingTexts } from "../texts/recording-texts.ts";
import { roleTexts } from "../texts/role-texts.ts";
import { owedByName, staffTexts } from "../texts/staff-texts.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Notice } from "../ui/Notice.tsx";
import { staffRoles } from "./InviteForm.tsx";

/** What an administrator does about somebody. */
export interface MemberDeed {
  readonly kind: "deactivation" | "reactivation" | "role";
  readonly member: StaffMember;
}

const titles = { deactivation: staffTexts.deactivate, reactivation: staffTexts.reactivate, role: staffTexts.changeRole } as const;

/** The form for one deed about one person. */
export function MemberDialog({ deed, onClose }: { readonly deed: MemberDeed | undefined; readonly onClose: () => void }): JSX.Element {
  const t = useText();
  return (
    <Dialog opened={deed !== undefined} onClose={onClose} title={deed ? `${t(titles[deed.kind])}: ${deed.member.name}` : ""}>
      {deed && <DeedForm key={`${deed.kind} ${deed.member.id}`} deed={deed} onDone={onClose} />}
    </Dialog>
  );
}

function DeedForm({ deed: { kind, member }, onDone }: { readonly deed: MemberDeed; readonly onDone: () => void }): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  const [command] = useState(() => crypto.randomUUID());
  const [to, setTo] = useState<Owner>({ kind: "role", role: member.role === "surgeon" ? "surgeon" : "nurse" });
  const [role, setRole] = useState<Role>(member.role);
  const [reason, setReason] = useState("");
  const [state, setState] = useState<RecordingState>({ kind: "ready" });
  const bodies = { deactivation: { command, to, reason }, reactivation: { reason }, role: { role, reason } };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setState({ kind: "sending" });
    const answer = await send<ReassignmentReply>("POST", `/api/staff/${encodeURIComponent(member.id)}/${kind}`, bodies[kind]);
    if (answer.kind !== "done") return setState(stateOfAnswer(answer));
    for (const key of ["members", "staff", "worklist", "patient"]) void queryClient.invalidateQueries({ queryKey: [key] });
    onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={styles["form"]}>
      {kind === "deactivation" && (
        <>
          <Notice tone="caution" title={t(owedByName(member.owed))}>
            {t(staffTexts.deactivateNote)}
          </Notice>
          <OwnerSelect owner={to} onChange={setTo} />
        </>
      )}
      {kind === "role" && (
        <NativeSelect
          label={t(staffTexts.role)}
          value={role}
          onChange={(event) => setRole(staffRoles.find((one) => one === event.currentTarget.value) ?? role)}
          data={staffRoles.map((one) => ({ value: one, label: t(roleTexts[one]) }))}
        />
      )}
      <Textarea label={t(recordingTexts.reason)} required value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      <RecordingNotice state={state} />
      <div className={styles["buttons"]}>
        <Button type="submit" {...(kind === "deactivation" && { color: "red" })} loading={state.kind === "sending"}>
          {t(titles[kind])}
        </Button>
      </div>
    </form>
  );
}
