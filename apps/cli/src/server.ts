import type { Command } from "./command.ts";
import { serverSettings } from "./server-settings.ts";

const names = Object.keys(serverSettings).join(", ");

/** `bin/firstray.js` starts the server itself when it is asked for that alone: only what is wrong comes here. */
const run: Command["run"] = async () => ({
  kind: "misused",
  sentence: {
    en: `The server takes no arguments; the environment sets it up: ${names}. “firstray help” says what each means.`,
    fr: `Le serveur ne prend pas d’arguments; l’environnement le règle : ${names}. « firstray help » dit ce que chacune signifie.`,
  },
});

/** The practice's own server. */
export const serve: Command = {
  usage: "",
  summary: { en: "runs the practice’s server", fr: "fait fonctionner le serveur du cabinet" },
  environment: serverSettings,
  run,
};

/** The server with invented patients. */
export const demo: Command = {
  usage: "",
  summary: { en: "runs a demo practice with invented patients", fr: "fait fonctionner un cabinet de démonstration aux patients inventés" },
  run,
};

/** A way in for a practice whose administrators have none left. */
export const administratorLink: Command = {
  usage: "",
  summary: {
    en: "prints a new one-time link for an administrator, while the server is stopped",
    fr: "affiche un nouveau lien à usage unique pour une personne à l’administration, serveur arrêté",
  },
  run,
};
