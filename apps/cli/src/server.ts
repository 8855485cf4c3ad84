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

/** Reads the whole record of a practice; `bin/firstray.js` starts it beside the server's own code, which knows how the record is kept. */
export const verify: Command = {
  usage: '[FOLDER] [--head "POSITION HASH"] [--projections] [--json]',
  summary: {
    en: "reads every event of a data folder or a backup and names the first that is not as it was written",
    fr: "lit chaque événement d’un dossier de données ou d’une sauvegarde et nomme le premier qui n’est pas tel qu’il a été écrit",
  },
  run,
};

/** Makes the tables that follow from the record what it says. */
export const rebuild: Command = {
  usage: "[FOLDER] [--json]",
  summary: {
    en: "works out again, from the events, everything else that is kept of the patients (charts, obligations, messages to send), and writes what differs",
    fr: "recalcule, à partir des événements, tout ce qui est conservé d’autre des patients (dossiers, obligations, messages à envoyer) et écrit ce qui diffère",
  },
  run,
};

/** Copies a practice while its server runs. */
export const backup: Command = {
  usage: "--to DIR [--json]",
  summary: {
    en: "copies the practice’s data (record and films) into a folder of its own in DIR, while the server runs or not; see docs/deployment.md",
    fr: "copie les données de la clinique (dossiers et clichés) dans un dossier à part sous DIR, serveur en marche ou non; voir docs/deployment.md",
  },
  run,
};

/** Brings a copy back, and asks for what was lost since. */
export const restore: Command = {
  usage: "FROM [--json]",
  summary: {
    en: "restores a backup into the empty data folder FIRSTRAY_DATA, verifies it, and opens on the worklist what is to be confirmed of the time since",
    fr: "restaure une sauvegarde dans le dossier de données vide FIRSTRAY_DATA, la vérifie et ouvre dans la liste de travail ce qui est à vérifier du temps écoulé",
  },
  run,
};
