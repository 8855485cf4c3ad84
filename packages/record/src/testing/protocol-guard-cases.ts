import type { Command } from "../command.ts";
import type { RefusalCode } from "../decision.ts";
import type { Facts } from "../facts.ts";
import { after, command, operated } from "./practice.ts";

const on = "2027-01-11";

/** One command for each guard of the protocol's versions, with the newest version that the practice has. */
export const protocolGuardCases: readonly {
  readonly guard: string;
  readonly code: RefusalCode;
  readonly facts: Facts;
  readonly command: Command;
  readonly newestProtocolVersion: number;
}[] = [
  {
    guard: "protocol-version-known",
    code: "protocol-version",
    facts: operated(),
    command: command("AdoptProtocolVersion", { episode: "left-1", version: 3 }, { on }),
    newestProtocolVersion: 2,
  },
  {
    guard: "new-episode-follows-the-newest-protocol",
    code: "protocol-version",
    facts: after(operated(), "CloseEpisode", { episode: "left-1", outcome: "moved-away" }),
    command: command("OpenEpisode", { episode: "left-2", foot: "left", protocolVersion: 1 }, { on }),
    newestProtocolVersion: 2,
  },
  {
    guard: "protocol-version-not-followed-already",
    code: "protocol-version",
    facts: operated(),
    command: command("AdoptProtocolVersion", { episode: "left-1", version: 1 }, { on }),
    newestProtocolVersion: 2,
  },
];
