import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { protocolVersionsQuery } from "../api/protocol-query.ts";
import { formatMoment } from "../language/format-moment.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { useSession } from "../session/use-session.ts";
import { protocolTexts, protocolVersion } from "../texts/protocol-texts.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Protocol.module.css";

/** Who saved which version, when and why. */
export function VersionsPanel(): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { practice } = useSession();
  const query = useQuery(protocolVersionsQuery);
  return (
    <Panel title={t(protocolTexts.versions)} className={styles["versions"]}>
      <Loaded query={query}>
        {({ versions }) => (
          <ul className={styles["items"]}>
            {versions.map(({ number, author, at, reason }) => (
              <li key={number}>
                <p className={styles["title"]}>{t(protocolVersion(number))}</p>
                <p className={styles["body"]}>
                  {at === undefined ? t(protocolTexts.builtIn) : `${reason} · ${author}, ${formatMoment(at, language, practice.timeZone)}`}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
