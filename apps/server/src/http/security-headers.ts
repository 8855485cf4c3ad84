import type { FastifyHelmetOptions } from "@fastify/helmet";

/**
 * What a page of ours may do: nothing from elsewhere, no script or style in the page itself. The film page draws from blobs of its own.
 * Over plain http on this computer nothing is upgraded to https; behind a proxy with TLS browsers are told to stay on it.
 */
export function securityHeaders(publicUrl: string | undefined): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: publicUrl?.startsWith("https:") ?? false,
    referrerPolicy: { policy: "no-referrer" },
    crossOriginEmbedderPolicy: false,
  };
}
