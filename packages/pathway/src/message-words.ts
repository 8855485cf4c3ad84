import type { Text } from "@firstray/radiograph";
import type { Language } from "@firstray/record";
import type { MessageContent, MessageStep } from "./message.ts";
import { daysInWords } from "./message-days.ts";

/** How the practice signs. */
export interface PracticeContact {
  readonly name: string;
  /** Where a patient calls; absent: the number that the patient has. */
  readonly phone?: string;
}

/** One message's words: a subject that says nothing, a body for mail, one line for SMS. */
export interface MessageWords {
  readonly subject: string;
  readonly body: string;
  readonly sms: string;
}

type Days = Extract<MessageContent, { opensOn: string }>;
type Sentences = (days: Text) => Text;

const subject: Text = { en: "A message from your clinic", fr: "Un message de votre clinique" };
const greeting: Text = { en: "Hello,", fr: "Bonjour," };
const automatic: Text = {
  en: "This message is sent by a machine: please do not answer it, call us.",
  fr: "Ce message est envoyé par une machine : n’y répondez pas, téléphonez-nous.",
};

const bookedReminder: Sentences = (day) => ({
  en: `You are expected at the clinic ${day.en}. If you cannot come, please call us.`,
  fr: `Nous vous attendons à la clinique ${day.fr}. Si vous ne pouvez pas venir, téléphonez-nous.`,
});
const visit: Readonly<Record<MessageStep, Sentences>> = {
  reminder: (days) => ({
    en: `You are expected at the clinic ${days.en}. If no time has been set yet, please call us.`,
    fr: `Nous vous attendons à la clinique ${days.fr}. Si l’heure n’est pas encore fixée, téléphonez-nous.`,
  }),
  "past-due": (days) => ({
    en: `You were expected at the clinic ${days.en}. If you have not been there, please call us.`,
    fr: `Nous vous attendions à la clinique ${days.fr}. Si cette visite n’a pas eu lieu, téléphonez-nous.`,
  }),
  late: () => ({
    en: "We have not seen you at the clinic yet. Please call us today.",
    fr: "Votre visite à la clinique n’a pas encore eu lieu. Téléphonez-nous aujourd’hui.",
  }),
  escalated: () => ({
    en: "It is important that you come to the clinic. Please call us today.",
    fr: "Il est important que vous veniez à la clinique. Téléphonez-nous aujourd’hui.",
  }),
  changed: (days) => ({
    en: `The day we wrote to you has changed: you are now expected at the clinic ${days.en}. If that does not suit you, please call us.`,
    fr: `La date que nous vous avions écrite a changé : nous vous attendons maintenant à la clinique ${days.fr}. Si cela ne vous convient pas, téléphonez-nous.`,
  }),
  withdrawn: () => ({
    en: "The day we wrote to you no longer holds. If nobody has told you why, please call us.",
    fr: "La date que nous vous avions écrite ne tient plus. Si personne ne vous a dit pourquoi, téléphonez-nous.",
  }),
};

const readingBy: Sentences = (day) => ({
  en: `Please read, ${day.en}, the pages that your clinic gave you to prepare. If you do not have them, please call us.`,
  fr: `Lisez, ${day.fr}, les pages que votre clinique vous a remises pour vous préparer. Si vous ne les avez pas, téléphonez-nous.`,
});
const reading: Readonly<Record<MessageStep, Sentences>> = {
  ...visit,
  reminder: readingBy,
  "past-due": readingBy,
  changed: (day) => ({
    en: `The day we wrote to you has changed. ${readingBy(day).en}`,
    fr: `La date que nous vous avions écrite a changé. ${readingBy(day).fr}`,
  }),
};

/**
 * What a patient reads, in their language: days and how to reach the clinic, nothing that tells a stranger why. SMS carries no more.
 * @example messageWords("reminder", { kind: "visit", opensOn: "2027-02-05", dueOn: "2027-02-08" }, "en", { name: "Clinic" }).subject
 */
export function messageWords(step: MessageStep, says: Days, language: Language, { name, phone }: PracticeContact): MessageWords {
  const said = sentenceOf(step, says)[language];
  const call = phone === undefined ? [] : [phone];
  return {
    subject: subject[language],
    body: [greeting[language], "", said, "", [name, ...call].join("\n"), "", automatic[language], ""].join("\n"),
    sms: [`${subject[language]}.`, said, ...call].join(" ").replaceAll("’", "'"),
  };
}

function sentenceOf(step: MessageStep, says: Days): Text {
  if (says.kind === "reading") return reading[step](daysInWords.by(says));
  return (says.booked && step === "reminder" ? bookedReminder : visit[step])(daysInWords.between(says));
}
