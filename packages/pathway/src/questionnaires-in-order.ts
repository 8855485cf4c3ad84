import type { ProtocolProblem } from "./parse-protocol.ts";
import { problemAt } from "./problem-at.ts";
import type { Protocol } from "./protocol.ts";

/** Each questionnaire has an item of its own, totals that run forward, and moments each named once. */
export function questionnairesInOrder({ questionnaires }: Protocol): readonly ProtocolProblem[] {
  return questionnaires.flatMap(({ item, lowest, highest, at }, index) => {
    const path = `questionnaires.${index}`;
    const isTaken = questionnaires.findIndex((other) => other.item === item) < index;
    return [
      ...(isTaken
        ? [
            problemAt(
              `${path}.item`,
              `The item ${item} is another questionnaire's. Each has its own.`,
              `L’élément ${item} est celui d’un autre questionnaire. Chacun a le sien.`,
            ),
          ]
        : []),
      ...(lowest < highest
        ? []
        : [
            problemAt(
              `${path}.lowest`,
              `The lowest total, ${lowest}, is not below the highest, ${highest}.`,
              `Le total le plus bas, ${lowest}, n’est pas inférieur au plus haut, ${highest}.`,
            ),
          ]),
      ...(new Set(at).size === at.length
        ? []
        : [
            problemAt(`${path}.at`, "A moment is named twice. Name each once.", "Un moment est nommé deux fois. Nommez-le une seule fois."),
          ]),
    ];
  });
}
