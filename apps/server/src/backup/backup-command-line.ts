import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Clock } from "../clock.ts";
import { defaultDataFolder } from "../engine/default-data-folder.ts";
import { StartRefusal } from "../engine/start-refusal.ts";
import { type Backup, makeBackup } from "./make-backup.ts";
import { refuseOtherDatabase } from "./refuse-other-database.ts";
import { type Restored, restoreBackup } from "./restore-backup.ts";

/** How the command ended: 0 done, 1 refused in one sentence or something wrong found, 2 wrong usage. */
export interface BackupEnding {
  readonly code: 0 | 1 | 2;
  readonly output?: string;
  readonly complaint?: string;
}

const usages = { backup: "firstray backup --to DIR [--json]", restore: "firstray restore FROM [--json]" } as const;

/** `firstray backup` and `firstray restore`, of the data folder that the environment names. */
export async function backupCommandLine(
  [command, ...arguments_]: readonly string[],
  environment: NodeJS.ProcessEnv,
  clock: Clock,
): Promise<BackupEnding> {
  const name = command === "restore" ? "restore" : "backup";
  const asked = readArguments(name, arguments_);
  if ("code" in asked) return asked;
  try {
    refuseOtherDatabase(environment);
    const dataFolder = defaultDataFolder(environment, process.getuid?.());
    const folder = resolve(asked.folder);
    const say = sentencesIn(environment);
    if (name === "restore") {
      const restored = await restoreBackup({ from: folder, dataFolder, clock });
      return { code: 0, output: asked.json ? restoredJson(restored, dataFolder) : say(restoredText(restored, dataFolder)) };
    }
    const backup = await makeBackup({ dataFolder, to: folder, now: clock.now });
    const isWhole = backup.manifest.filmsInDoubt.length === 0;
    return { code: isWhole ? 0 : 1, output: asked.json ? backupJson(backup) : say(backupText(backup)) };
  } catch (error) {
    if (error instanceof StartRefusal) return { code: 1, complaint: error.message };
    throw error;
  }
}

function readArguments(
  name: keyof typeof usages,
  arguments_: readonly string[],
): BackupEnding | { readonly folder: string; readonly json: boolean } {
  try {
    const options = { json: { type: "boolean" }, to: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args: [...arguments_], options, allowPositionals: true });
    const [folder, ...more] = [values.to ?? [], positionals].flat();
    const isForm = (name === "backup") === (values.to !== undefined);
    if (!folder || !isForm || more.length > 0) return { code: 2, complaint: usages[name] };
    return { folder, json: values.json === true };
  } catch (error) {
    return { code: 2, complaint: `${error instanceof Error ? error.message : String(error)}\n${usages[name]}` };
  }
}

type Lines = { readonly en: string; readonly fr: string };

function sentencesIn({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): (text: Lines) => string {
  const language = /^fr/i.test(LC_ALL || LC_MESSAGES || LANG || "") ? "fr" : "en";
  return (text) => text[language];
}

function backupText({ folder, manifest: { files, heads, filmsInDoubt } }: Backup): Lines {
  const films = files.filter(({ path }) => path.endsWith(".original")).length;
  const ends = heads.map(({ position, hash }) => `${position} ${hash}`).join(", ");
  const doubt = filmsInDoubt.join(", ");
  return {
    en: `${folder}: ${files.length} files, ${films} films; the chain of events ends at ${ends}.${doubt && ` Films missing or damaged: ${doubt}.`}`,
    fr: `${folder} : ${files.length} fichiers, ${films} clichés; la chaîne des événements finit à ${ends}.${doubt && ` Clichés manquants ou endommagés : ${doubt}.`}`,
  };
}

function backupJson({ folder, manifest: { files, folders: _folders, ...manifest } }: Backup): string {
  return JSON.stringify({ folder, files: files.length, ...manifest }, null, 2);
}

const destroyAgain: Lines = {
  en: " Records that were destroyed since then are here again: destroy them again, on the page of the practice.",
  fr: " Les dossiers détruits depuis sont de nouveau ici : détruisez-les de nouveau, à la page de la clinique.",
};

function restoredText({ manifest: { from }, toConfirm, destroys }: Restored, folder: string): Lines {
  const again = destroys ? destroyAgain : { en: "", fr: "" };
  return {
    en: `${folder} holds the practice as of ${from}. Everything recorded since is lost: ${toConfirm} things are to be confirmed on the worklist. Enter again what the last daily heads and the operating lists show.${again.en}`,
    fr: `${folder} contient la clinique telle qu’au ${from}. Tout ce qui a été inscrit depuis est perdu : ${toConfirm} éléments sont à vérifier dans la liste de travail. Inscrivez de nouveau ce que montrent les derniers courriels du matin et les programmes opératoires.${again.fr}`,
  };
}

function restoredJson({ manifest: { from, to, heads, filmsInDoubt }, toConfirm, destroys }: Restored, folder: string): string {
  return JSON.stringify({ folder, from, to, heads, filmsInDoubt, toConfirm, destroys }, null, 2);
}
