import type { Command } from "./command.ts";

/** `bin/firstray.js` starts the server itself when it is asked for that alone: only what is wrong comes here. */
const run: Command["run"] = async () => ({
  kind: "misused",
  sentence: {
    en: "The server takes no arguments: PORT, FIRSTRAY_DATA, DATABASE_URL and PUBLIC_URL of the environment set it up; SMTP_URL, MAIL_FROM, SMS_FOLDER, PRACTICE_MAIL and PRACTICE_PHONE its messages.",
    fr: "Le serveur ne prend pas d’arguments : les variables PORT, FIRSTRAY_DATA, DATABASE_URL et PUBLIC_URL le règlent; SMTP_URL, MAIL_FROM, SMS_FOLDER, PRACTICE_MAIL et PRACTICE_PHONE règlent ses messages.",
  },
});

/** The practice's own server. */
export const serve: Command = {
  usage: "",
  summary: { en: "runs the practice’s server", fr: "fait fonctionner le serveur du cabinet" },
  run,
};

/** The server with invented patients. */
export const demo: Command = {
  usage: "",
  summary: { en: "runs a demo practice with invented patients", fr: "fait fonctionner un cabinet de démonstration aux patients inventés" },
  run,
};
