import type { Role } from "@firstray/record";

/** A page of ours that is signed in, whatever becomes of the server between two requests. */
export type Ask = (path: string, body?: unknown) => Promise<Response>;

const headers = { "x-firstray": "1", "content-type": "application/json" };

/** Signs in to the demo practice as its person of this role. @throws when the server refuses. */
export async function signedInPage(url: string, role: Role): Promise<Ask> {
  const answer = await fetch(`${url}/api/session`, { method: "POST", headers, body: JSON.stringify({ role }) });
  const [cookie] = answer.headers.getSetCookie().map((line) => line.split(";")[0]);
  if (cookie === undefined) throw new Error(`a demo sign-in must set a cookie, got ${answer.status}`);
  return (path, body) =>
    fetch(`${url}${path}`, {
      ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
      headers: { ...headers, cookie },
    });
}
