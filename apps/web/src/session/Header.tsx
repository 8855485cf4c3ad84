import type { SessionReply } from "@firstray/contract";
import type { Role } from "@firstray/record";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { practiceTexts } from "../texts/practice-texts.ts";
import { roleTexts } from "../texts/role-texts.ts";
import { sessionTexts } from "../texts/session-texts.ts";
import { signInTexts } from "../texts/sign-in-texts.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Mark } from "./Mark.tsx";
import styles from "./Shell.module.css";
import { useLock } from "./use-lock.ts";
import { useSignOut } from "./use-sign-out.ts";

const places = [
  { to: "/worklist", title: sessionTexts.worklist },
  { to: "/patients", title: sessionTexts.patients },
  { to: "/messages", title: sessionTexts.messages },
  { to: "/protocol", title: sessionTexts.protocol },
  { to: "/practice", title: practiceTexts.title, roles: ["surgeon", "administrator"] },
  { to: "/about", title: sessionTexts.about },
] as const;

/** A place without roles is everybody's. */
function isFor(place: (typeof places)[number], role: Role | undefined): boolean {
  return !("roles" in place) || place.roles.some((one) => one === role);
}

/** The practice, the places, who is signed in, the day, the language, the way out. */
export function Header({ session }: { readonly session: SessionReply }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const signOut = useSignOut();
  const lock = useLock();
  return (
    <header className={styles["header"]}>
      <Link to="/worklist" className={styles["brand"]}>
        <Mark />
        <span className={styles["practice"]}>{session.practice.name}</span>
      </Link>
      <nav aria-label={t(sessionTexts.navigation)} className={styles["nav"]}>
        {places
          .filter((place) => isFor(place, session.user?.role))
          .map(({ to, title }) => (
            <Link key={to} to={to} className={styles["place"]} activeProps={{ className: `${styles["place"]} ${styles["here"]}` }}>
              {t(title)}
            </Link>
          ))}
      </nav>
      <div className={styles["who"]}>
        <time dateTime={session.today} className={styles["today"]}>
          {formatDate(session.today, language, "day")}
        </time>
        {session.user && (
          <Link to="/account" className={styles["user"]}>
            <strong>{session.user.name}</strong> <span className={styles["role"]}>{t(roleTexts[session.user.role])}</span>
          </Link>
        )}
        <LanguageSwitch />
        {session.lockMinutes !== undefined && (
          <Button variant="default" size="xs" title={t(signInTexts.lockTitle)} onClick={lock}>
            {t(signInTexts.lock)}
          </Button>
        )}
        <Button variant="default" size="xs" onClick={() => void signOut()}>
          {t(sessionTexts.signOut)}
        </Button>
      </div>
    </header>
  );
}
