import type { Text } from "@firstray/radiograph";
import type { ProjectionDifference, projectionDifferences } from "./projection-differences.ts";

/** A patient of whom something could not be worked out again, and why. */
export interface LeftAsItIs {
  readonly patient: string;
  readonly why: Text;
}

/** What a rebuild could not make right of a patient. */
export function leftAsItIs(
  patient: string,
  compared: Awaited<ReturnType<typeof projectionDifferences>> | undefined,
): readonly LeftAsItIs[] {
  if (compared === undefined) return [];
  if (compared.kind === "unreadable") return [{ patient, why: unreadable(compared.why) }];
  if (compared.following === undefined) return [{ patient, why: unregistered }];
  return compared.differences.map((difference) => ({ patient, why: notMade(difference) }));
}

function unreadable({ en, fr }: Text): Text {
  return { en: `the record cannot be read: ${en}`, fr: `le dossier ne peut pas être lu : ${fr}` };
}

const unregistered: Text = {
  en: "there are rows of this patient, and no event registers anybody of this id: somebody wrote them past the server.",
  fr: "il existe des lignes pour ce patient, et aucun événement n’inscrit quelqu’un sous cet identifiant : quelqu’un les a écrites sans passer par le serveur.",
};

/** A film's row holds what was read of its file, which no event says. */
function notMade({ projection, kept, follows }: ProjectionDifference): Text {
  const [there, expected] = [kept, follows].map((rows) => rows.map(({ row }) => row));
  const missing = expected?.filter((row) => !there?.includes(row)) ?? [];
  const rows = (missing.length > 0 ? missing : (there ?? [])).join(", ");
  return missing.length > 0
    ? {
        en: `rows of ${projection} are missing that no event can give: ${rows}. Restore them from a backup.`,
        fr: `des lignes de ${projection} manquent, qu’aucun événement ne peut donner : ${rows}. Restaurez-les d’une sauvegarde.`,
      }
    : {
        en: `rows of ${projection} are not what the events give, and the server may not take them away: ${rows}.`,
        fr: `des lignes de ${projection} ne sont pas ce que donnent les événements, et le serveur n’a pas le droit de les enlever : ${rows}.`,
      };
}
