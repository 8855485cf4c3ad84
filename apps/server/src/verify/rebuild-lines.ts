import type { Text } from "@firstray/radiograph";
import type { RowCounts } from "./changed-rows.ts";
import { faultSentence } from "./finding-lines.ts";
import type { RebuildFinding } from "./rebuild-command-line.ts";

/** What a rebuild made of a practice, line by line. */
export function rebuildLines(finding: RebuildFinding): readonly Text[] {
  const { name } = finding;
  if (finding.kind === "chain-broken") {
    const { en, fr } = faultSentence(finding.fault);
    return [
      {
        en: `${name}: ${en} Nothing was rebuilt, for what follows from changed events means nothing: restore a backup.`,
        fr: `${name} : ${fr} Rien n’a été reconstruit, car ce qui découle d’événements modifiés ne veut rien dire : restaurez une sauvegarde.`,
      },
    ];
  }
  const { patients, rows, left } = finding;
  return [
    {
      en: `${name}: the tables of ${patients} patients were worked out again from their events; ${rebuiltRows(rows).en}`,
      fr: `${name} : les tables de ${patients} patients ont été recalculées à partir de leurs événements; ${rebuiltRows(rows).fr}`,
    },
    ...left.map(({ patient, why }) => ({
      en: `Left as it is, patient ${patient}: ${why.en}`,
      fr: `Laissé tel quel, patient ${patient} : ${why.fr}`,
    })),
  ];
}

function rebuiltRows({ patient, obligation, film, outbox }: RowCounts): Text {
  const all = patient + obligation + film + outbox;
  if (all === 0) return { en: "every row was as they give it.", fr: "chaque ligne était telle qu’ils la donnent." };
  return {
    en: `${all} rows differed and are now what they give: ${patient} of charts, ${obligation} of obligations, ${film} of films, ${outbox} of messages.`,
    fr: `${all} lignes différaient et sont maintenant ce qu’ils donnent : ${patient} de dossiers, ${obligation} d’obligations, ${film} de clichés, ${outbox} de messages.`,
  };
}
