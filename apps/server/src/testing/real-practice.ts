import { join } from "node:path";
import type { Role } from "@firstray/record";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { buildServer } from "../build-server.ts";
import type { House } from "../house.ts";
import { administratorLink } from "../session/administrator-link.ts";
import { type Place, type SoftAuthenticator, softAuthenticator } from "./soft-authenticator.ts";
import { type TestHouse, testHouse } from "./test-house.ts";

/** Somebody with a passkey at a browser of a real practice. */
export interface Member {
  readonly id: string;
  readonly passkey: SoftAuthenticator;
  readonly recoveryCodes: readonly string[];
  readonly ask: (method: Method, url: string, payload?: object) => Promise<LightMyRequestResponse>;
  /** Shows the passkey; from then on `ask` has the new session. */
  readonly signIn: () => Promise<LightMyRequestResponse>;
}

type Method = "GET" | "POST" | "DELETE";

/** A real practice, reached through a proxy. */
export interface RealPractice extends TestHouse {
  readonly house: House;
  readonly app: FastifyInstance;
  /** Moves the clock on. */
  readonly wait: (minutes: number) => void;
  /** What no session asks. */
  readonly ask: (method: Method, url: string, payload?: object) => Promise<LightMyRequestResponse>;
  readonly firstLink: () => Promise<string>;
  readonly joins: (link: string, name: string) => Promise<Member>;
  /** Invited by an administrator. */
  readonly member: (administrator: Member, role: Role, name: string) => Promise<Member>;
}

export const place: Place = { origin: "https://foot.example.org", domain: "foot.example.org" };
const headers = { host: "foot.example.org", "x-firstray": "1", "x-forwarded-proto": "https" };

export async function realPractice(): Promise<RealPractice> {
  const at = await testHouse({ demo: false });
  let waited = 0;
  const clock: House["clock"] = { now: () => at.house.clock.now().add({ seconds: waited }) };
  const house: House = { ...at.house, clock, publicUrl: place.origin };
  const app = await buildServer(house, { webFolder: join(import.meta.dirname, "web") });
  const send = (cookie: string | undefined, method: Method, url: string, payload?: object): Promise<LightMyRequestResponse> =>
    app.inject({ method, url, headers: { ...headers, ...(cookie !== undefined && { cookie }) }, ...(payload && { payload }) });
  const ask: RealPractice["ask"] = (method, url, payload) => send(undefined, method, url, payload);
  const joins: RealPractice["joins"] = (link, name) => joining(send, link, name);
  return {
    ...{ ...at, house, app, ask, joins },
    wait: (minutes) => {
      waited += minutes * 60;
    },
    firstLink: async () => secretOf(await administratorLink(house, place.origin)),
    member: async (administrator, role, name) => {
      const { link } = (await administrator.ask("POST", "/api/invitations", { role })).json();
      return joins(secretOf(link), name);
    },
    stop: async () => {
      await app.close();
      await at.stop();
    },
  };
}

/** What stands behind the `#` of a link to join. */
export function secretOf(link: string): string {
  return new URL(link).hash.slice(1);
}

type Send = (cookie: string | undefined, method: Method, url: string, payload?: object) => Promise<LightMyRequestResponse>;

async function joining(send: Send, link: string, name: string): Promise<Member> {
  const passkey = softAuthenticator();
  const { options } = (await send(undefined, "POST", "/api/join/challenge", { link, name })).json();
  const joined = await send(undefined, "POST", "/api/join", {
    link,
    passkey: passkey.make(options.challenge, place),
    device: "Test key",
  });
  if (joined.statusCode !== 201) throw new Error(`somebody invited was expected to join, got ${joined.body}`);
  const { session, recoveryCodes } = joined.json();
  let cookie = cookieOf(joined);
  return {
    id: session.user.id,
    passkey,
    recoveryCodes,
    ask: (method, url, payload) => send(cookie, method, url, payload),
    signIn: async () => {
      const { challenge } = (await send(cookie, "POST", "/api/sign-in/challenge")).json();
      const answer = await send(cookie, "POST", "/api/sign-in/passkey", { passkey: passkey.sign(challenge, place) });
      cookie = answer.statusCode === 200 ? cookieOf(answer) : cookie;
      return answer;
    },
  };
}

/** The cookie that an answer sets, as a browser sends it back. */
export function cookieOf({ cookies }: LightMyRequestResponse): string {
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}
