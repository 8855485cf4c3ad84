import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance } from "fastify";

/**
 * Ends a server's turn and answers on until a proxy has seen so: from `/readyz`, or from connections that end. Were the server to stop
 * listening at once, what the proxy sends in that moment would be lost.
 */
export async function drain({ turn }: FastifyInstance, seconds: number): Promise<void> {
  turn.hasEnded = true;
  await pause(seconds * 1000);
}
