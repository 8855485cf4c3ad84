import MailComposer from "nodemailer/lib/mail-composer";
import type { OutgoingEmail } from "./message-carrier.ts";

/** The mail as it goes over the wire: plain text in UTF-8, marked as sent by a machine so that no absence note answers it. */
export function composedMail({ id, to, subject, body }: OutgoingEmail, from: string): Promise<Buffer> {
  const composer = new MailComposer({
    ...{ from, to, subject, text: body, messageId: `<${id}@${domainOf(from)}>` },
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function domainOf(address: string): string {
  return /@([^\s>]+)/.exec(address)?.[1] ?? "localhost";
}
