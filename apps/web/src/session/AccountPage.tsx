import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { accountQuery } from "../api/account-query.ts";
import { useText } from "../language/use-text.ts";
import { accountTexts } from "../texts/account-texts.ts";
import styles from "../ui/Lines.module.css";
import { Loaded } from "../ui/Loaded.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { Panel } from "../ui/Panel.tsx";
import { CodesPanel } from "./CodesPanel.tsx";
import { PasskeysPanel } from "./PasskeysPanel.tsx";
import { SessionsList } from "./SessionsList.tsx";
import { useSession } from "./use-session.ts";

/** Somebody's own ways in: passkeys, recovery codes, and where they are signed in. */
export function AccountPage(): JSX.Element {
  const t = useText();
  const { practice } = useSession();
  const query = useQuery(accountQuery);
  return (
    <Page title={t(accountTexts.title)} width="form">
      <Loaded query={query}>
        {(account) => (
          <div className={styles["stack"]}>
            {practice.demo ? (
              <Notice tone="info">{t(accountTexts.demo)}</Notice>
            ) : (
              <>
                <Panel title={t(accountTexts.passkeys)}>
                  <PasskeysPanel passkeys={account.passkeys} />
                </Panel>
                <Panel title={t(accountTexts.codes)}>
                  <CodesPanel left={account.recoveryCodesLeft} />
                </Panel>
              </>
            )}
            <Panel title={t(accountTexts.sessions)}>
              <SessionsList sessions={account.sessions} />
            </Panel>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
