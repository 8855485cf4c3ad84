import { stat } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";

/** Files whose names change with their content. */
const immutable = /^assets\//;

/** Every other GET: the built web app's file, else its index.html, which routes in the browser. */
export async function webApp(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, { root: folder, serve: false, cacheControl: false });
  app.get<{ Params: { "*": string } }>("/*", { config: { access: "page" } }, async (request, reply) => {
    const path = request.params["*"];
    if (path.startsWith("api/")) throw new Problem("not-found", sentences.notFound);
    const isFile = path !== "" && !path.split("/").includes("..") && (await isFileAt(join(folder, path)));
    if (!isFile && immutable.test(path)) throw new Problem("not-found", sentences.notFound);
    const fresh = isFile && immutable.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
    return reply.header("cache-control", fresh).sendFile(isFile ? path : "index.html");
  });
}

async function isFileAt(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
