import type { Text } from "@firstray/radiograph";

/** Every variable of the environment that sets up the practice's server, and what it says. */
export const serverSettings: Readonly<Record<string, Text>> = {
  PORT: { en: "port to listen on (4810; 0 is any free one)", fr: "port d’écoute (4810; 0 en prend un libre)" },
  FIRSTRAY_DATA: { en: "data folder", fr: "dossier des données" },
  DATABASE_URL: {
    en: "a PostgreSQL of your own, instead of the built-in one",
    fr: "votre propre PostgreSQL, au lieu de celui qui est intégré",
  },
  DATABASE_APP_URL: {
    en: "the same database under the server’s restricted role",
    fr: "la même base de données, sous le rôle restreint du serveur",
  },
  FIRSTRAY_FILMS: {
    en: "folder of films that several servers of one DATABASE_URL share",
    fr: "dossier des clichés que partagent plusieurs serveurs d’un même DATABASE_URL",
  },
  BACKUP_TO: {
    en: "folder for a backup a day; without it none is made",
    fr: "dossier d’une sauvegarde par jour; sans lui, aucune n’est faite",
  },
  BACKUP_AT: { en: "time of day of the backup (02:30)", fr: "heure de la sauvegarde (02:30)" },
  BACKUP_KEEP_DAYS: {
    en: "days that a backup is kept (35); the newest always is",
    fr: "jours de conservation d’une sauvegarde (35); la dernière reste toujours",
  },
  METRICS_TOKEN: {
    en: "token for /metrics from elsewhere; without it only this computer reads them",
    fr: "jeton pour lire /metrics d’ailleurs; sans lui, seul cet ordinateur les lit",
  },
  PUBLIC_URL: { en: "address behind a proxy, https", fr: "adresse derrière un serveur mandataire, https" },
  DRAIN_SECONDS: {
    en: "seconds that it answers on when told to stop behind a proxy (5)",
    fr: "secondes pendant lesquelles il répond encore à l’arrêt, derrière un serveur mandataire (5)",
  },
  LOCK_MINUTES: { en: "minutes until an unused screen locks", fr: "minutes avant le verrouillage d’un écran inactif" },
  SMTP_URL: { en: "mail server; without it e-mails wait", fr: "serveur de courriel; sans lui, les courriels attendent" },
  MAIL_FROM: { en: "sender of e-mails", fr: "expéditeur des courriels" },
  SMS_FOLDER: { en: "folder into which SMS are dropped", fr: "dossier où les textos sont déposés" },
  PRACTICE_MAIL: { en: "the practice’s own address, for the morning mail", fr: "adresse de la clinique, pour le courriel du matin" },
  PRACTICE_PHONE: { en: "number that patients are told to call", fr: "numéro que les patients sont invités à appeler" },
  PRACTICE_HEAD_NAMES: {
    en: "yes: the morning mail names whose wires are in; only over TLS",
    fr: "yes : le courriel du matin nomme les personnes qui portent une broche; seulement sous TLS",
  },
};
