import type { Command } from "./command.ts";

/** Every command by its name, in the order in which help lists them; each is loaded when it is asked for. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["measure", async () => (await import("./measure.ts")).measure],
  ["trace", async () => (await import("./trace.ts")).trace],
  ["plan", async () => (await import("./plan.ts")).plan],
  ["compare", async () => (await import("./compare.ts")).compare],
  ["pathway", async () => (await import("./pathway.ts")).pathway],
  ["prove", async () => (await import("./prove.ts")).prove],
  ["phantom", async () => (await import("./phantom.ts")).phantom],
  ["verify", async () => (await import("./server.ts")).verify],
  ["rebuild", async () => (await import("./server.ts")).rebuild],
  ["backup", async () => (await import("./server.ts")).backup],
  ["restore", async () => (await import("./server.ts")).restore],
  ["serve", async () => (await import("./server.ts")).serve],
  ["administrator-link", async () => (await import("./server.ts")).administratorLink],
  ["demo", async () => (await import("./server.ts")).demo],
]);
