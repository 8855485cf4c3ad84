import type { FilmReply, PatientReply } from "@firstray/contract";
import type { JSX } from "react";
import { formatDate } from "../language/format-date.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { usePermission } from "../session/use-permission.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { planTexts } from "../texts/plan-texts.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Notice } from "../ui/Notice.tsx";
import { FilmIdentity } from "./FilmIdentity.tsx";
import styles from "./Films.module.css";
import { FilmValues } from "./FilmValues.tsx";
import { viewTexts, weightBearingTexts } from "./film-words.ts";
import { isUsable } from "./is-usable.ts";
import { mayBePlanned } from "./may-be-planned.ts";

interface Props {
  readonly film: FilmReply;
  readonly patient: PatientReply;
}

/** One film: which foot and view, when taken, what was measured; blocked while its identity is not settled. */
export function FilmLine({ film, patient }: Props): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const may = usePermission("open-film");
  const { view, side, weightBearing, acquiredOn } = film.description;
  const usable = isUsable(film);
  const isWhole = film.splitInto !== undefined;
  const name = `${t(isWhole ? filmTexts.bothFeet : footTexts[film.laterality?.side ?? side])}, ${t(viewTexts[view])}`;
  return (
    <li className={styles["film"]}>
      <div className={styles["head"]}>
        <div>
          <p className={styles["name"]}>{name}</p>
          <p className={styles["fine"]}>
            {acquiredOn ? formatDate(acquiredOn, language) : t(filmTexts.dateUnknown)} · {t(weightBearingTexts[weightBearing])} ·{" "}
            {t(filmTexts.added)} {film.addedBy}
          </p>
        </div>
        {!isWhole && <FilmValues film={film} />}
        {usable && may.kind === "refused" && <p className={styles["fine"]}>{t(may.because)}</p>}
        {usable && may.kind === "allowed" && (
          <span className={styles["deeds"]}>
            {mayBePlanned(film) && (
              <LinkButton
                to="/films/$film/plan"
                params={{ film: film.id }}
                variant="default"
                size="xs"
                aria-label={`${t(planTexts.open)}: ${name}`}
              >
                {t(planTexts.plan)}
              </LinkButton>
            )}
            <LinkButton
              to="/films/$film"
              params={{ film: film.id }}
              variant={film.measuredOn || isWhole ? "default" : "filled"}
              size="xs"
              aria-label={`${t(film.measuredOn || isWhole ? filmTexts.open : filmTexts.measure)}: ${name}`}
            >
              {t(film.measuredOn || isWhole ? filmTexts.open : filmTexts.measure)}
            </LinkButton>
          </span>
        )}
      </div>
      {film.warnings.map(({ code, sentence }) => (
        <Notice key={code} tone="caution">
          {t(sentence)}
        </Notice>
      ))}
      <FilmIdentity film={film} patient={patient} />
    </li>
  );
}
