import type { Text } from "@firstray/radiograph";
import type { ChainFault } from "./chain-fault.ts";
import type { PracticeFinding } from "./verify-practice.ts";

/** What was found of a practice, line by line. */
export function findingLines({ name, chain, projections }: PracticeFinding): readonly Text[] {
  if (chain.kind === "broken") {
    const { en, fr } = faultSentence(chain.fault);
    return [{ en: `${name}: ${en}`, fr: `${name} : ${fr}` }];
  }
  const { rows, last, headsHeld } = chain;
  const end = last.hash.toString("hex");
  return [
    {
      en: `${name}: ${rows} events are as they were written; ${headsHeld} known ends of the chain hold; it ends at ${last.position} ${end}`,
      fr: `${name} : ${rows} événements sont tels qu’ils ont été écrits; ${headsHeld} fins de chaîne connues concordent; elle finit à ${last.position} ${end}`,
    },
    ...(projections === undefined ? [] : projectionLines(projections)),
  ];
}

function projectionLines({ patients, differences }: NonNullable<PracticeFinding["projections"]>): readonly Text[] {
  if (differences.length === 0) {
    return [
      {
        en: `What follows from the events of ${patients} patients is what is kept: charts, obligations, films, messages.`,
        fr: `Ce qui découle des événements de ${patients} patients est ce qui est conservé : dossiers, obligations, clichés, messages.`,
      },
    ];
  }
  return differences.map(({ patient, projection, kept, follows }) => ({
    en: `${projection} of patient ${patient} is not what the events give: kept ${JSON.stringify(kept)}, expected ${JSON.stringify(follows)}`,
    fr: `${projection} du patient ${patient} n’est pas ce que donnent les événements : conservé ${JSON.stringify(kept)}, attendu ${JSON.stringify(follows)}`,
  }));
}

/** What is wrong with a chain, and where. */
export function faultSentence(fault: ChainFault): Text {
  const { position } = fault;
  switch (fault.kind) {
    case "row-missing":
      return { en: `row ${position} is missing.`, fr: `la ligne ${position} manque.` };
    case "payload-changed":
      return {
        en: `row ${position} is not as it was written: its content differs from its hash.`,
        fr: `la ligne ${position} n’est pas telle qu’elle a été écrite : son contenu diffère de son empreinte.`,
      };
    case "content-missing":
      return {
        en: `row ${position} has no content, and no later event of its patient says that it was destroyed.`,
        fr: `la ligne ${position} n’a pas de contenu, et aucun événement ultérieur de son patient ne dit qu’il a été détruit.`,
      };
    case "content-kept":
      return {
        en: `row ${position} still has content that a later event says was destroyed.`,
        fr: `la ligne ${position} a encore un contenu qu’un événement ultérieur dit détruit.`,
      };
    case "remains-changed":
      return {
        en: `row ${position} destroyed a record, and what is left of that record’s rows is not as it was then.`,
        fr: `la ligne ${position} a détruit un dossier, et ce qui reste des lignes de ce dossier n’est pas tel qu’il était alors.`,
      };
    case "row-changed":
      return {
        en: `row ${position} is not as it was written: what it says differs from its hash.`,
        fr: `la ligne ${position} n’est pas telle qu’elle a été écrite : ce qu’elle dit diffère de son empreinte.`,
      };
    case "row-moved":
      return {
        en: `row ${position} was written as row ${fault.writtenAt}: rows were moved or swapped.`,
        fr: `la ligne ${position} a été écrite comme ligne ${fault.writtenAt} : des lignes ont été déplacées ou échangées.`,
      };
    case "row-before-replaced":
      return {
        en: `row ${position} does not follow the row before it: row ${position - 1} was replaced.`,
        fr: `la ligne ${position} ne suit pas la ligne précédente : la ligne ${position - 1} a été remplacée.`,
      };
    case "tail-cut":
      return {
        en: `rows ${position} to ${fault.lastAt} are missing: the end of the chain was cut off.`,
        fr: `les lignes ${position} à ${fault.lastAt} manquent : la fin de la chaîne a été coupée.`,
      };
    case "head-differs":
      return {
        en: `row ${position} is not the one that was known as the chain’s end: the rows up to it were written anew.`,
        fr: `la ligne ${position} n’est pas celle qui était connue comme fin de la chaîne : les lignes jusqu’à elle ont été réécrites.`,
      };
  }
}
