import type { IncomingHttpHeaders } from "node:http";

const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Whether a request was typed into a browser on this very computer: addressed to a loopback host, and passed on by nobody.
 * A proxy in front makes every visitor look local; it also says so in its headers.
 * @example sameMachine({ host: "localhost:4810" }) // true
 */
export function sameMachine(headers: IncomingHttpHeaders): boolean {
  if (!loopbackHost.test(headers.host ?? "")) return false;
  return !Object.keys(headers).some(
    (name) => name === "forwarded" || name === "via" || name.startsWith("x-forwarded-") || name === "x-real-ip",
  );
}
