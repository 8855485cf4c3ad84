import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { composedMail } from "./composed-mail.ts";
import type { Carried, MessageCarrier } from "./message-carrier.ts";
import type { SmtpServerAddress } from "./smtp-server-address.ts";

/** Longer than any mail server takes to answer, far shorter than the time after which a sending is given up as unknown. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000, dnsTimeout: 20_000 };
const temporaryBelow = 500;
const aboutThisMail = ["RCPT TO", "DATA"];

/** Hands mail over by SMTP, one connection for each: the practice sends some dozens a day. */
export function smtpCarrier(server: SmtpServerAddress, from: string): Required<Pick<MessageCarrier, "email">> {
  return {
    email: async (email) => {
      const mail = await composedMail(email, from);
      return handOver(server, { from: bareAddress(from), to: email.to }, mail);
    },
  };
}

/** The address of the envelope, without the name that readers see. */
function bareAddress(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}

async function handOver(
  { login, ...server }: SmtpServerAddress,
  envelope: { readonly from: string; readonly to: string },
  mail: Buffer,
): Promise<Carried> {
  const connection = new SMTPConnection({ ...server, ...patience });
  const content = watched(mail);
  try {
    const response = await new Promise<string>((resolve, reject) => {
      const send = (): void => connection.send(envelope, content.stream, (error, info) => (error ? reject(error) : resolve(info.response)));
      connection.on("error", reject);
      connection.connect((error) => {
        if (error) reject(error);
        else if (login === undefined) send();
        else connection.login(login, (refused) => (refused ? reject(refused) : send()));
      });
    });
    return { kind: "accepted", receipt: response };
  } catch (error) {
    return answered(error, content.read());
  } finally {
    connection.quit();
    connection.close();
  }
}

/** The content, and whether any of it was asked for: from then on the server may have the whole. */
function watched(mail: Buffer): { readonly stream: Readable; readonly read: () => boolean } {
  let read = false;
  const stream = new Readable({
    read() {
      read = true;
      this.push(mail);
      this.push(null);
    },
  });
  return { stream, read: () => read };
}

/**
 * A server's own no is a no; silence after the content began to leave is neither yes nor no. Only a no to the recipient or the content
 * lasts: one to our login or our address is a setting that somebody will mend.
 */
function answered(error: unknown, contentLeft: boolean): Carried {
  const reason = error instanceof Error ? error.message : String(error);
  const { responseCode, command } = isSmtpError(error) ? error : {};
  if (responseCode !== undefined) {
    return { kind: "refused", reason, lasting: responseCode >= temporaryBelow && aboutThisMail.includes(command ?? "") };
  }
  return contentLeft ? { kind: "unknown", reason } : { kind: "refused", reason, lasting: false };
}

function isSmtpError(error: unknown): error is { readonly responseCode?: number; readonly command?: string } {
  return error instanceof Error && "responseCode" in error && typeof error.responseCode === "number";
}
