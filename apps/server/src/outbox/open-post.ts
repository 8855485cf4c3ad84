import { join } from "node:path";
import type { Configuration } from "../start/configuration.ts";
import { demoCarrier, smsFolder } from "./folder-carrier.ts";
import type { Post } from "./post.ts";
import { smtpCarrier } from "./smtp-carrier.ts";

/** The ways out that the configuration opens. The demo's end in its own data folder, whatever the environment says. */
export function openPost({ mode, dataFolder, publicUrl, messages = {} }: Configuration): Post {
  if (mode === "demo") return { carrier: demoCarrier(join(dataFolder, "outgoing")), practicePhone: "555-0100" };
  const { smtp, smsFolder: folder, practiceMail, practicePhone, headNames } = messages;
  return {
    carrier: { ...(smtp && smtpCarrier(smtp.server, smtp.from)), ...(folder !== undefined && smsFolder(folder)) },
    ...(practiceMail !== undefined && { practiceMail }),
    ...(practicePhone !== undefined && { practicePhone }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(headNames && { headNames }),
  };
}
