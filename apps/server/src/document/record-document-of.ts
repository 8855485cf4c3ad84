import type { HistoryEntry, PatientReply } from "@firstray/contract";
import { actorName } from "../view/actor-name.ts";
import { feet, recordDocumentTexts as texts } from "./record-document-texts.ts";

/** A list of the document: its heading, the head of its columns, and its rows; `empty` is said where there are none. */
interface DocumentList {
  readonly heading: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly empty: string;
}

/** The record on paper, word by word, in the patient's language. */
export interface RecordDocument {
  readonly language: "en" | "fr";
  readonly title: string;
  readonly practice: string;
  readonly patient: readonly (readonly [string, string])[];
  readonly owed: DocumentList;
  readonly films: DocumentList;
  readonly history: DocumentList;
  readonly note: string;
}

/** What is said in the document. @param day - of the export, ISO 8601. */
export function recordDocumentOf(
  patient: Pick<PatientReply, "details" | "obligations" | "films" | "history">,
  practice: string,
  day: string,
): RecordDocument {
  const { details, obligations, films, history } = patient;
  const { language } = details;
  const say = (name: keyof typeof texts): string => texts[name][language];
  const list = (
    heading: "owed" | "films" | "history",
    header: readonly (keyof typeof texts)[],
    rows: DocumentList["rows"],
  ): DocumentList => ({
    ...{ heading: say(heading), header: header.map(say), rows, empty: say("none") },
  });
  const noted = ({ state, reason }: HistoryEntry): string =>
    [...(reason === undefined ? [] : [reason]), ...(state === "stands" ? [] : [say(state)])].map((said) => ` (${said})`).join("");
  return {
    ...{ language, title: say("title"), practice, note: say("note") },
    patient: [
      [say("name"), `${details.familyName}, ${details.givenName}`],
      [say("number"), details.number],
      [say("birthDate"), details.birthDate],
      [say("exported"), day],
    ],
    owed: list(
      "owed",
      ["until", "foot", "what"],
      obligations
        .filter(({ settled }) => settled === undefined)
        .map(({ dueOn, foot, title }) => [dueOn, feet[foot][language], title[language]]),
    ),
    films: list(
      "films",
      ["day", "file"],
      films.map(({ id, description }) => [description.acquiredOn ?? say("unknown"), `films/${id}`]),
    ),
    history: list(
      "history",
      ["day", "what", "who"],
      history.map((entry) => [entry.occurredOn, `${entry.title[language]}${noted(entry)}`, actorName(entry.actor)]),
    ),
  };
}
