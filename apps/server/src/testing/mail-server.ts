import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** What a mail server does with the next mails: take them, refuse the recipient, refuse the content, or hang up with the content in hand. */
type MailServerMood =
  | { readonly kind: "takes" }
  | { readonly kind: "refuses-recipient" | "refuses-content"; readonly code: number }
  | { readonly kind: "hangs-up" };

/** A mail as it arrived. */
interface ArrivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/** A real mail server on this computer. */
export interface MailServer {
  readonly port: number;
  readonly url: string;
  readonly arrived: ArrivedMail[];
  readonly be: (mood: MailServerMood) => void;
  readonly stop: () => Promise<void>;
}

export async function mailServer(): Promise<MailServer> {
  let mood: MailServerMood = { kind: "takes" };
  const arrived: ArrivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: (_login, _session, done) => done(refusal(535)),
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, done) => done(mood.kind === "refuses-recipient" ? refusal(mood.code) : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        arrived.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
        });
        if (mood.kind === "hangs-up") for (const connection of server.connections) connection._socket.destroy();
        else done(mood.kind === "refuses-content" ? refusal(mood.code) : null);
      });
    },
  });
  server.on("error", () => undefined); // a connection that was cut
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo; // a server that listens on a port has one
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    be: (next) => {
      mood = next;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error("no"), { responseCode });
}
