import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a form was sent from a page of this very site. Browsers say so themselves; one that does not must at least name its origin
 * as the host that it asks.
 * @example isOwnForm({ "sec-fetch-site": "same-origin" }) // true
 */
export function isOwnForm(headers: IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  const { origin, host } = headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
