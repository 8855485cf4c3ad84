import type { MessageContent, MessageStep } from "./message.ts";
import type { MessageWords } from "./message-words.ts";
import type { Owner } from "./obligation.ts";
import { ownerTitle, titleOf } from "./title-of.ts";

/** What a member of staff reads, in both languages: what is owed and since when, and where to look; never whose it is. */
export function messageToOwnerWords(
  step: MessageStep,
  says: Extract<MessageContent, { kind: "owed" }>,
  owner: Owner,
  link: string | undefined,
): MessageWords {
  const title = titleOf({ kind: says.obligation, protocolItem: says.protocolItem });
  const { en, fr } = ownerTitle(owner);
  const where = link === undefined ? [] : ["", link];
  const [late, enRetard] = step === "escalated" ? ["escalated", "signalé plus haut"] : ["late", "en retard"];
  return {
    subject: "Liste de travail : à voir aujourd’hui / Worklist: for today",
    body: [
      `${fr} : ${title.fr}, échéance le ${says.dueOn}, ${enRetard}.`,
      `${en}: ${title.en}, due ${says.dueOn}, ${late}.`,
      ...where,
      "",
    ].join("\n"),
    sms: "Liste de travail : à voir aujourd'hui / Worklist: for today",
  };
}
