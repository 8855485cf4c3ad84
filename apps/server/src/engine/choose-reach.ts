import { createServer } from "node:net";
import { join } from "node:path";
import { type Reach, socketPort } from "./engine-settings.ts";

/** The longest path of a Unix socket that every platform takes (macOS: 103 bytes, Linux: 107). */
const longestSocketPath = 103;

/** A Unix socket where the platform has them and the path is short enough, else a free port of the loopback address. */
export async function chooseReach(sockets: string, platform: NodeJS.Platform): Promise<Reach> {
  const path = join(sockets, `.s.PGSQL.${socketPort}`);
  if (platform !== "win32" && Buffer.byteLength(path) <= longestSocketPath) return { kind: "socket" };
  return { kind: "loopback", port: await freePort() };
}

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      if (address === null || typeof address === "string") throw new TypeError(`a listening port was expected, got ${address}`);
      probe.close(() => resolve(address.port));
    });
  });
}
