import type { FastifyRequest } from "fastify";
import type { House } from "../house.ts";

/** Where this server is reached, and the domain that its passkeys are bound to. */
export interface OwnAddress {
  readonly origin: string;
  readonly domain: string;
}

/**
 * The address that the proxy offers, else this computer's: never what a request says of itself, for a passkey is only good where it
 * was made.
 */
export function ownAddress({ publicUrl }: Pick<House, "publicUrl">, { socket }: Pick<FastifyRequest, "socket">): OwnAddress {
  if (publicUrl !== undefined) return { origin: publicUrl, domain: new URL(publicUrl).hostname };
  return { origin: `http://localhost:${socket.localPort}`, domain: "localhost" };
}
