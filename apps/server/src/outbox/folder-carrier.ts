import { mkdir } from "node:fs/promises";
import { composedMail } from "./composed-mail.ts";
import type { Carried, MessageCarrier } from "./message-carrier.ts";
import { writeWholeFile } from "./write-whole-file.ts";

/** Drops each SMS as one JSON file `{ id, to, text }` into a folder, for whatever program the practice's telephone company offers. */
export function smsFolder(folder: string): Required<Pick<MessageCarrier, "sms">> {
  return { sms: ({ id, to, text }) => drop(folder, `${id}.json`, async () => `${JSON.stringify({ id, to, text })}\n`) };
}

/** The demo's way out ends in its own data folder: nothing leaves the computer. */
export function demoCarrier(folder: string): Required<MessageCarrier> {
  return {
    ...smsFolder(folder),
    email: (email) => drop(folder, `${email.id}.eml`, () => composedMail(email, "Firstray demo <demo@localhost>")),
  };
}

async function drop(folder: string, name: string, content: () => Promise<string | Uint8Array>): Promise<Carried> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeWholeFile(folder, name, await content());
    return { kind: "accepted", receipt: name };
  } catch (error) {
    return { kind: "refused", reason: error instanceof Error ? error.message : String(error), lasting: false };
  }
}
