import type { AchievedListReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";
import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { JSX } from "react";
import { useState } from "react";
import { achievedQuery } from "../api/achieved-query.ts";
import table from "../film/MeasurementTable.module.css";
import { formatDate } from "../language/format-date.ts";
import { formatNumber } from "../language/format-number.ts";
import { useLanguage } from "../language/use-language.ts";
import { useText } from "../language/use-text.ts";
import { achievedTexts } from "../texts/achieved-texts.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { footTexts } from "../texts/foot-texts.ts";
import { classes } from "../ui/classes.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Loaded } from "../ui/Loaded.tsx";
import { Page } from "../ui/Page.tsx";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Achieved.module.css";
import { lengthWords } from "./length-words.ts";
import { residualWords } from "./residual-words.ts";

/** What came of the practice's plans, of one surgeon or of all: the numbers alone, no verdict. */
export function AchievedPage(): JSX.Element {
  const t = useText();
  const [by, setBy] = useState("");
  const query = useQuery(achievedQuery(by === "" ? undefined : by));
  return (
    <Page title={t(achievedTexts.title)} subtitle={t(achievedTexts.hint)}>
      <Loaded query={query}>
        {({ surgeons, results }) => (
          <Panel title={t(achievedTexts.results)}>
            <NativeSelect
              label={t(achievedTexts.surgeon)}
              value={by}
              onChange={(event) => setBy(event.currentTarget.value)}
              data={[{ value: "", label: t(achievedTexts.all) }, ...surgeons.map(({ id, name }) => ({ value: id, label: name }))]}
              className={styles["by"]}
            />
            {results.length === 0 ? (
              <EmptyState title={t(achievedTexts.none)} hint={t(achievedTexts.noneHint)} />
            ) : (
              <Results results={results} />
            )}
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}

function Results({ results }: Pick<AchievedListReply, "results">): JSX.Element {
  const t = useText();
  const columns = [
    achievedTexts.patient,
    achievedTexts.plan,
    achievedTexts.film,
    achievedTexts.lateralShift,
    achievedTexts.shortening,
    achievedTexts.contact,
    achievedTexts.turn,
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a small screen is scrolled by keys too
    <section className={styles["scroll"]} aria-label={t(achievedTexts.title)} tabIndex={0}>
      <table className={classes(table["table"], styles["results"])}>
        <thead>
          <tr>
            {columns.map((title) => (
              <th key={title.en} scope="col">
                {t(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <ResultRow key={result.event} result={result} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ResultRow({ result }: { readonly result: AchievedListReply["results"][number] }): JSX.Element {
  const t = useText();
  const language = useLanguage();
  const { patient, foot, unit, signedBy, signedOn, filmOn, film, achieved } = result;
  const length = (value: number): string => t(lengthWords(value, unit));
  const { planned, achieved: seen } = achieved.contact;
  return (
    <tr>
      <th scope="row">
        <Link to="/patients/$patient" params={{ patient: patient.id }}>
          {patient.name}
        </Link>
        <small>
          {patient.number} · {t(footTexts[foot])}
        </small>
      </th>
      <td data-label={t(achievedTexts.plan)}>
        {formatDate(signedOn, language)} <small>{signedBy}</small>
      </td>
      <td data-label={t(achievedTexts.film)}>
        <Link to="/films/$film" params={{ film }}>
          {filmOn ? formatDate(filmOn, language) : t(filmTexts.dateUnknown)}
        </Link>
        <small>{t(residualWords(achieved.registration))}</small>
      </td>
      <Both
        of={achievedTexts.lateralShift}
        planned={length(achieved.lateralShift.planned)}
        achieved={length(achieved.lateralShift.achieved)}
      />
      <Both of={achievedTexts.shortening} planned={length(achieved.shortening.planned)} achieved={length(achieved.shortening.achieved)} />
      <Both of={achievedTexts.contact} planned={length(planned.width)} achieved={length(seen.width)} />
      <Both
        of={achievedTexts.turn}
        planned={`${formatNumber(achieved.turnAtBaseDegrees.planned, language)}°`}
        achieved={`${formatNumber(achieved.turnAtBaseDegrees.achieved, language)}°`}
      />
    </tr>
  );
}

interface BothProps {
  readonly of: Text;
  readonly planned: string;
  readonly achieved: string;
}

function Both({ of, planned, achieved }: BothProps): JSX.Element {
  const t = useText();
  return (
    <td data-label={t(of)}>
      <strong className={table["value"]}>{achieved}</strong>
      <small>
        {t(achievedTexts.planned).toLowerCase()} {planned}
      </small>
    </td>
  );
}
