import type { MessageReply } from "@firstray/contract";
import type { Text } from "@firstray/radiograph";

/** Messages to patients and to the practice. */
export const messageTexts = {
  title: { en: "Messages", fr: "Messages" },
  planned: { en: "Planned", fr: "Prévus" },
  staffToldIf: { en: "To staff, if nothing happens before", fr: "À l’équipe, si rien ne se passe d’ici là" },
  none: { en: "Nothing is planned and nothing was sent.", fr: "Rien n’est prévu et rien n’a été envoyé." },
  past: { en: "Sent and taken back", fr: "Envoyés et retirés" },
  words: { en: "Read it", fr: "Lire le texte" },
  toEmail: { en: "E-mail to", fr: "Courriel à" },
  toSms: { en: "SMS to", fr: "Texto au" },
  toStaff: { en: "To staff:", fr: "À l’équipe :" },
  from: { en: "from", fr: "dès le" },
  until: { en: "until", fr: "jusqu’au" },
  saidSent: { en: "It was sent", fr: "Il a été envoyé" },
  sendAgain: { en: "Send again", fr: "Envoyer de nouveau" },
  leave: { en: "Leave it", fr: "Laisser tel quel" },
  inQuestion: { en: "For somebody to look at", fr: "À vérifier par quelqu’un" },
  nothingInQuestion: { en: "Every message went its way", fr: "Tous les messages ont suivi leur chemin" },
  nothingInQuestionHint: {
    en: "A message shows up here when nobody knows whether it was sent, when it was refused, or when it could not leave in time.",
    fr: "Un message apparaît ici quand personne ne sait s’il a été envoyé, quand il a été refusé ou quand il n’a pas pu partir à temps.",
  },
  noEmail: {
    en: "No mail server is set up: e-mails wait and are not sent. SMTP_URL and MAIL_FROM set it up.",
    fr: "Aucun serveur de courriel n’est réglé : les courriels attendent et ne sont pas envoyés. SMTP_URL et MAIL_FROM le règlent.",
  },
  noSms: {
    en: "No way out for SMS is set up: they wait and are not sent. SMS_FOLDER sets it up.",
    fr: "Aucune sortie n’est réglée pour les textos : ils attendent et ne sont pas envoyés. SMS_FOLDER la règle.",
  },
  noStaff: {
    en: "The practice’s own address is not set: staff are told by the worklist alone. PRACTICE_MAIL sets it.",
    fr: "L’adresse de la clinique n’est pas réglée : seule la liste de travail avise l’équipe. PRACTICE_MAIL la règle.",
  },
  demo: {
    en: "This is the demonstration: nothing leaves this computer. Messages are written into the folder “outgoing” of its data.",
    fr: "Ceci est la démonstration : rien ne quitte cet ordinateur. Les messages sont écrits dans le dossier « outgoing » de ses données.",
  },
  lastRan: { en: "Messages last looked through", fr: "Dernier passage des messages" },
  standsStill: {
    en: "Messages have not been looked through for more than a day: nothing is being sent. Call who looks after the system.",
    fr: "Les messages n’ont pas été traités depuis plus d’un jour : rien n’est envoyé. Appelez la personne responsable du système.",
  },
} as const satisfies Record<string, Text>;

export const messageStates: Readonly<Record<MessageReply["state"], Text>> = {
  waiting: { en: "Planned", fr: "Prévu" },
  sending: { en: "Being sent", fr: "En cours d’envoi" },
  sent: { en: "Sent", fr: "Envoyé" },
  unknown: { en: "Unknown whether sent", fr: "Envoi incertain" },
  failed: { en: "Refused", fr: "Refusé" },
  expired: { en: "Not sent in time", fr: "Pas parti à temps" },
  cancelled: { en: "Taken back", fr: "Retiré" },
};

export const messageSteps: Readonly<Record<MessageReply["step"], Text>> = {
  reminder: { en: "Reminder", fr: "Rappel" },
  "past-due": { en: "After the last day", fr: "Après l’échéance" },
  late: { en: "Late", fr: "En retard" },
  escalated: { en: "Escalated", fr: "Signalé plus haut" },
  changed: { en: "New day", fr: "Nouvelle date" },
  withdrawn: { en: "Day that no longer holds", fr: "Date qui ne tient plus" },
  "daily-head": { en: "Morning mail", fr: "Courriel du matin" },
};

/** What became of a message, in a few words. */
export const messageOutcomes: Readonly<Record<string, Text>> = {
  accepted: { en: "Receipt", fr: "Reçu" },
  refused: { en: "Refusal", fr: "Refus" },
  unknown: { en: "Cut off while sending", fr: "Coupure pendant l’envoi" },
  interrupted: { en: "The server stopped while sending", fr: "Le serveur s’est arrêté pendant l’envoi" },
  "too-late": { en: "Its last day has passed", fr: "Son dernier jour est passé" },
  "no-longer-planned": { en: "The record changed", fr: "Le dossier a changé" },
  "said-sent": { en: "Said to have been sent by", fr: "Dit envoyé par" },
  "send-again": { en: "To be sent again, says", fr: "À envoyer de nouveau, dit" },
  left: { en: "Left as it is by", fr: "Laissé tel quel par" },
};

/** How many messages need somebody. */
export const messagesToLookAt = (count: number): Text => ({
  en: `${count} ${count === 1 ? "message needs" : "messages need"} somebody`,
  fr: `${count} ${count === 1 ? "message demande" : "messages demandent"} une vérification`,
});
