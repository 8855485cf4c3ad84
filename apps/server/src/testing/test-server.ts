import { join } from "node:path";
import type { Role } from "@firstray/record";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { buildServer } from "../build-server.ts";
import { type TestHouse, testHouse } from "./test-house.ts";

/** Somebody at a browser. */
export interface Visitor {
  readonly get: (url: string) => Promise<LightMyRequestResponse>;
  readonly post: (url: string, payload: object) => Promise<LightMyRequestResponse>;
  readonly put: (url: string, payload: object) => Promise<LightMyRequestResponse>;
  readonly delete: (url: string) => Promise<LightMyRequestResponse>;
  readonly upload: (url: string, form: FormData) => Promise<LightMyRequestResponse>;
}

/** The whole server over a house of its own, asked without a network. */
export interface TestServer extends TestHouse {
  readonly app: FastifyInstance;
  readonly signedInAs: (role: Role) => Promise<Visitor>;
}

/** Headers of a page of ours, open at localhost. */
export const ownPage = { host: "localhost:4810", "x-firstray": "1" };

export async function testServer(options: { readonly demo?: boolean } = {}): Promise<TestServer> {
  const at = await testHouse(options);
  const app = await buildServer(at.house, { webFolder: join(import.meta.dirname, "web") });
  return {
    ...at,
    app,
    signedInAs: (role) => signIn(app, role),
    stop: async () => {
      await app.close();
      await at.stop();
    },
  };
}

/** Signs in to the demo practice as its person of this role. */
export async function signIn(app: FastifyInstance, role: Role): Promise<Visitor> {
  const answer = await app.inject({ method: "POST", url: "/api/session", headers: ownPage, payload: { role } });
  const [cookie] = answer.cookies;
  if (!cookie) throw new Error(`a demo sign-in must set a cookie, got ${answer.statusCode} ${answer.body}`);
  return visitorOf(app, { cookie: `${cookie.name}=${cookie.value}` });
}

/** Somebody at a page of ours; with a cookie, whoever it was given to. */
export function visitorOf(app: FastifyInstance, cookie: { readonly cookie?: string } = {}): Visitor {
  const headers = { ...ownPage, ...cookie };
  return {
    get: (url) => app.inject({ method: "GET", url, headers }),
    post: (url, payload) => app.inject({ method: "POST", url, headers, payload }),
    delete: (url) => app.inject({ method: "DELETE", url, headers }),
    put: (url, payload) => app.inject({ method: "PUT", url, headers, payload }),
    upload: async (url, form) => {
      const request = new Request("http://localhost", { method: "POST", body: form });
      const type = request.headers.get("content-type") ?? "";
      return app.inject({
        method: "POST",
        url,
        headers: { ...headers, "content-type": type },
        payload: Buffer.from(await request.arrayBuffer()),
      });
    },
  };
}
