import type { Text } from "@firstray/radiograph";

/** Whether the practice's data are kept a second time, and what to do when not. */
export const backupTexts = {
  title: { en: "Backups", fr: "Sauvegardes" },
  failed: { en: "The nightly backup failed", fr: "La sauvegarde de la nuit a échoué" },
  late: { en: "The nightly backup is late", fr: "La sauvegarde de la nuit est en retard" },
  filmsInDoubt: (films: number): Text =>
    films === 1
      ? { en: "The file of one film is missing or damaged", fr: "Le fichier d’un cliché manque ou est endommagé" }
      : { en: `The files of ${films} films are missing or damaged`, fr: `Les fichiers de ${films} clichés manquent ou sont endommagés` },
  filmsToDo: {
    en: "Tell whoever looks after the server: its log names the files, and an older backup may hold them whole. Until they are back, no older backup is removed.",
    fr: "Avertissez la personne responsable du serveur : le journal nomme les fichiers, et une sauvegarde plus ancienne les contient peut-être intacts. Tant qu’ils ne sont pas rétablis, aucune ancienne sauvegarde n’est supprimée.",
  },
  none: { en: "Nothing is backed up", fr: "Rien n’est sauvegardé" },
  last: { en: "Last good backup:", fr: "Dernière sauvegarde réussie :" },
  never: { en: "No backup has been made yet.", fr: "Aucune sauvegarde n’a encore été faite." },
  failedAt: { en: "Last attempt:", fr: "Dernière tentative :" },
  toDo: {
    en: "Tell whoever looks after the server: is the backup disk there, with room on it? The server’s log says what is wrong. It tries again every hour; “firstray backup” makes one now.",
    fr: "Avertissez la personne responsable du serveur : le disque des sauvegardes est-il branché, et y reste-t-il de la place? Le journal du serveur dit ce qui ne va pas. Un nouvel essai a lieu chaque heure; « firstray backup » en fait une tout de suite.",
  },
  noneToDo: {
    en: "If this computer’s disk fails, every record is lost. Tell whoever looks after the server to set BACKUP_TO to a folder on another disk.",
    fr: "Si le disque de cet ordinateur tombe en panne, tous les dossiers sont perdus. Demandez à la personne responsable du serveur de régler BACKUP_TO sur un dossier d’un autre disque.",
  },
  elsewhere: {
    en: "Those who run the database keep its backups; this server makes none.",
    fr: "Les responsables de la base de données en gardent les sauvegardes; ce serveur n’en fait pas.",
  },
} satisfies Readonly<Record<string, Text | ((films: number) => Text)>>;
