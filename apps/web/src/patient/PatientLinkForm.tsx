import type { NewPatientLinkReply, PatientLinksReply } from "@firstray/contract";
import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { JSX } from "react";
import { useState } from "react";
import type { Answer } from "../api/answer.ts";
import { patientLinksQuery } from "../api/patient-links-query.ts";
import { send } from "../api/send.ts";
import { formatMoment } from "../language/format-moment.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import recording from "../recording/RecordForm.module.css";
import { ShownNotice } from "../session/ShownNotice.tsx";
import { useSession } from "../session/use-session.ts";
import { patientLinkStates, patientLinkTexts as texts } from "../texts/patient-link-texts.ts";
import styles from "../ui/Lines.module.css";
import { Loaded } from "../ui/Loaded.tsx";
import { Notice } from "../ui/Notice.tsx";
import { OnceLink } from "../ui/OnceLink.tsx";
import type { FormProps } from "./form-props.ts";

/** The link to the patient's own page: made, made anew, taken back. */
export function PatientLinkForm({ patient }: Pick<FormProps, "patient">): JSX.Element {
  const t = useText();
  const queryClient = useQueryClient();
  const options = patientLinksQuery(patient.id);
  const query = useQuery(options);
  const [made, setMade] = useState<Answer<NewPatientLinkReply>>();
  const path = `/api/patients/${encodeURIComponent(patient.id)}/links`;
  const make = async (): Promise<void> => {
    const answer = await send<NewPatientLinkReply>("POST", path);
    setMade(answer);
    if (answer.kind === "done") queryClient.setQueryData(options.queryKey, answer.reply);
  };
  const revoke = async (link: string): Promise<void> => {
    setMade(undefined);
    const answer = await send<PatientLinksReply>("DELETE", `${path}/${link}`);
    if (answer.kind === "done") queryClient.setQueryData(options.queryKey, answer.reply);
  };
  return (
    <div className={recording["form"]}>
      <p>{t(texts.note)}</p>
      <Loaded query={query}>
        {({ links, reachable }) => (
          <>
            {!reachable && <Notice tone="caution">{t(texts.unreachable)}</Notice>}
            {links.length === 0 && <p>{t(texts.none)}</p>}
            <ul className={styles["lines"]}>
              {links.map((link) => (
                <LinkLine key={link.id} link={link} onRevoke={() => void revoke(link.id)} />
              ))}
            </ul>
            {made?.kind === "done" ? <OnceLink title={t(texts.link)} link={made.reply.link} /> : <ShownNotice shown={made} />}
            <div className={recording["buttons"]}>
              <Button onClick={() => void make()}>{t(links.some(({ state }) => state === "open") ? texts.makeNew : texts.make)}</Button>
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}

interface LineProps {
  readonly link: PatientLinksReply["links"][number];
  readonly onRevoke: () => void;
}

function LinkLine({ link: { state, madeBy, madeAt, expiresAt, lastOpenedAt }, onRevoke }: LineProps): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { timeZone } = useSession().practice;
  const when = (moment: string): string => formatMoment(moment, language, timeZone);
  const opened = lastOpenedAt ? `${t(texts.opened)} ${when(lastOpenedAt)}` : t(texts.neverOpened);
  return (
    <li className={styles["line"]}>
      <div>
        <strong>{t(patientLinkStates[state])}</strong>
        <span className={styles["about"]}>
          {when(madeAt)}, {t(texts.madeBy)} {madeBy} · {t(texts.until)} {when(expiresAt)} · {opened}
        </span>
      </div>
      {state === "open" && (
        <Button variant="default" size="compact-sm" onClick={onRevoke}>
          {t(texts.revoke)}
        </Button>
      )}
    </li>
  );
}
