import { isAbsolute } from "node:path";
import { StartRefusal } from "../engine/start-refusal.ts";
import { type SmtpServerAddress, smtpServerAddress } from "../outbox/smtp-server-address.ts";

/** How the practice sends messages, as the environment says it. */
export interface MessageSettings {
  readonly smtp?: { readonly server: SmtpServerAddress; readonly from: string };
  readonly smsFolder?: string;
  readonly practiceMail?: string;
  readonly practicePhone?: string;
  readonly headNames?: true;
}

const mailbox = /^(?:[^<>\r\n]*<)?[^\s<>@]+@[^\s<>@]+>?$/;

/**
 * The settings of the outbox; an empty variable counts as not set.
 * @throws StartRefusal naming the variable that makes no sense; never the password in it.
 */
export function messageSettings(environment: NodeJS.ProcessEnv): MessageSettings {
  const { SMTP_URL, MAIL_FROM, SMS_FOLDER, PRACTICE_MAIL, PRACTICE_PHONE, PRACTICE_HEAD_NAMES } = environment;
  if (SMS_FOLDER && !isAbsolute(SMS_FOLDER))
    throw new StartRefusal(`SMS_FOLDER is ${SMS_FOLDER}, and must be a whole path such as /srv/sms.`);
  const smtp = SMTP_URL ? smtpOf(SMTP_URL, MAIL_FROM) : undefined;
  return {
    ...(smtp && { smtp }),
    ...(SMS_FOLDER && { smsFolder: SMS_FOLDER }),
    ...(PRACTICE_MAIL && { practiceMail: mailboxOf("PRACTICE_MAIL", PRACTICE_MAIL) }),
    ...(PRACTICE_PHONE && { practicePhone: PRACTICE_PHONE.trim() }),
    ...(namesAllowed(PRACTICE_HEAD_NAMES, smtp) && { headNames: true }),
  };
}

function smtpOf(url: string, from: string | undefined): Required<MessageSettings>["smtp"] {
  const server = smtpServerAddress(url);
  if (server === undefined) throw new StartRefusal("SMTP_URL must be an address such as smtps://user:password@mail.example.org.");
  if (!from) throw new StartRefusal("SMTP_URL is set, and MAIL_FROM is not: set it to the address that messages come from.");
  return { server, from: mailboxOf("MAIL_FROM", from) };
}

/** Names leave the house only when the practice says so, and never in clear. */
function namesAllowed(asked: string | undefined, smtp: MessageSettings["smtp"]): boolean {
  if (!asked || asked === "no") return false;
  if (asked !== "yes") throw new StartRefusal(`PRACTICE_HEAD_NAMES is ${asked}, and must be yes or no.`);
  if (smtp !== undefined && (smtp.server.secure || smtp.server.requireTLS)) return true;
  throw new StartRefusal(
    "PRACTICE_HEAD_NAMES is yes, and mail would not leave under TLS: set SMTP_URL to such a server, or leave names out.",
  );
}

function mailboxOf(name: string, text: string): string {
  if (mailbox.test(text)) return text;
  throw new StartRefusal(`${name} is ${text}, and must be an address such as clinic@example.org, or Clinic <clinic@example.org>.`);
}
