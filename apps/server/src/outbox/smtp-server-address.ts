/** Where mail is handed over, as `SMTP_URL` says it. */
export interface SmtpServerAddress {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else STARTTLS, which only a server on this computer may do without. */
  readonly secure: boolean;
  readonly requireTLS: boolean;
  readonly login?: { readonly user: string; readonly pass: string };
}

const ports = { "smtp:": 587, "smtps:": 465 } as const;
const thisComputer = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** @returns undefined when it is no address of the form `smtp(s)://user:password@host:port`. */
export function smtpServerAddress(text: string): SmtpServerAddress | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(text);
  if ((protocol !== "smtp:" && protocol !== "smtps:") || hostname === "") return undefined;
  const login = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? ports[protocol] : Number(port),
    secure: protocol === "smtps:",
    requireTLS: !thisComputer.has(hostname),
    ...(username !== "" && { login }),
  };
}
