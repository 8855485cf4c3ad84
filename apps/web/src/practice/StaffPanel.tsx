import type { MembersReply, NewInvitationReply } from "@firstray/contract";
import { useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import type { Answer } from "../api/answer.ts";
import { membersQuery } from "../api/members-query.ts";
import { send } from "../api/send.ts";
import { useText } from "../language/use-text.ts";
import { ShownNotice } from "../session/ShownNotice.tsx";
import { useSession } from "../session/use-session.ts";
import { staffTexts } from "../texts/staff-texts.ts";
import styles from "../ui/Lines.module.css";
import { OnceLink } from "../ui/OnceLink.tsx";
import { InvitationLine } from "./InvitationLine.tsx";
import { InviteForm } from "./InviteForm.tsx";
import { type MemberDeed, MemberDialog } from "./MemberDialog.tsx";
import { MemberLine } from "./MemberLine.tsx";

/** Who works here, who is invited, and what an administrator does about it. */
export function StaffPanel({ members: { members, invitations } }: { readonly members: MembersReply }): JSX.Element {
  const t = useText();
  const { user, practice } = useSession();
  const queryClient = useQueryClient();
  const [made, setMade] = useState<Answer<NewInvitationReply>>();
  const [deed, setDeed] = useState<MemberDeed>();
  const reload = (): Promise<void> => queryClient.invalidateQueries({ queryKey: membersQuery.queryKey });
  const invite = async (whom: object): Promise<void> => {
    setMade(await send<NewInvitationReply>("POST", "/api/invitations", whom));
    await reload();
  };
  const takeBack = async (id: string): Promise<void> => {
    await send("DELETE", `/api/invitations/${id}`);
    setMade(undefined);
    await reload();
  };
  return (
    <>
      <ul className={styles["lines"]}>
        {members.map((member) => (
          <MemberLine
            key={member.id}
            member={member}
            isOwn={member.id === user?.id}
            onDeed={setDeed}
            {...(practice.demo ? {} : { onNewWayIn: () => void invite({ person: member.id }) })}
          />
        ))}
      </ul>
      {invitations.length > 0 && <h3>{t(staffTexts.invitations)}</h3>}
      <ul className={styles["lines"]}>
        {invitations.map((invitation) => (
          <InvitationLine key={invitation.id} invitation={invitation} onTakeBack={() => void takeBack(invitation.id)} />
        ))}
      </ul>
      {made?.kind === "done" ? <OnceLink title={t(staffTexts.link)} link={made.reply.link} /> : <ShownNotice shown={made} />}
      {!practice.demo && <InviteForm onInvite={invite} />}
      <MemberDialog deed={deed} onClose={() => setDeed(undefined)} />
    </>
  );
}
