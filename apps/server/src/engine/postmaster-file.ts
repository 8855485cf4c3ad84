/** What a running PostgreSQL says about itself in `postmaster.pid`. */
export type PostmasterFile = {
  readonly pid: number;
  readonly port: number;
  /** Whether it listens on a port of the loopback address, not on a Unix socket. */
  readonly loopback: boolean;
  readonly ready: boolean;
};

/**
 * Reads the text of `postmaster.pid`; undefined while it is still being written.
 * Its lines: pid, data directory, start time, port, socket folder, listen address, shared memory, status.
 */
export function postmasterFile(text: string): PostmasterFile | undefined {
  const [pid, , , port, , address, , status] = text.split("\n");
  if (!Number(pid) || !Number(port) || status === undefined) return undefined;
  return { pid: Number(pid), port: Number(port), loopback: address?.trim() !== "", ready: status.trim() === "ready" };
}
