import { isAbsolute } from "node:path";
import { StartRefusal } from "../engine/start-refusal.ts";
import { type SmtpServerAddress, smtpServerAddress } from "../outbox/smtp-server-address.ts";

/** How the practice sends messages, as the environment says it. */
export interface MessageSettings {
  readonly smtp?: { readonly server: SmtpServerAddress; readonly from: string };
  readonly smsFolder?: string;
  readonly practiceMail?: string;
  readonly practicePhone?: string;
}

const mailbox = /^(?:[^<>\r\n]*<)?[^\s<>@]+@[^\s<>@]+>?$/;

/**
 * The settings of the outbox; an empty variable counts as not set.
 * @throws StartRefusal naming the variable that makes no sense; never the password in it.
 */
export function messageSettings({ SMTP_URL, MAIL_FROM, SMS_FOLDER, PRACTICE_MAIL, PRACTICE_PHONE }: NodeJS.ProcessEnv): MessageSettings {
  if (SMS_FOLDER && !isAbsolute(SMS_FOLDER))
    throw new StartRefusal(`SMS_FOLDER is ${SMS_FOLDER}, and must be a whole path such as /srv/sms.`);
  return {
    ...(SMTP_URL && { smtp: smtpOf(SMTP_URL, MAIL_FROM) }),
    ...(SMS_FOLDER && { smsFolder: SMS_FOLDER }),
    ...(PRACTICE_MAIL && { practiceMail: mailboxOf("PRACTICE_MAIL", PRACTICE_MAIL) }),
    ...(PRACTICE_PHONE && { practicePhone: PRACTICE_PHONE.trim() }),
  };
}

function smtpOf(url: string, from: string | undefined): Required<MessageSettings>["smtp"] {
  const server = smtpServerAddress(url);
  if (server === undefined) throw new StartRefusal("SMTP_URL must be an address such as smtps://user:password@mail.example.org.");
  if (!from) throw new StartRefusal("SMTP_URL is set, and MAIL_FROM is not: set it to the address that messages come from.");
  return { server, from: mailboxOf("MAIL_FROM", from) };
}

function mailboxOf(name: string, text: string): string {
  if (mailbox.test(text)) return text;
  throw new StartRefusal(`${name} is ${text}, and must be an address such as clinic@example.org, or Clinic <clinic@example.org>.`);
}
