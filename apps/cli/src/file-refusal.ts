import type { Text } from "@firstray/radiograph";
import type { Outcome } from "./command.ts";
import { refused } from "./refused.ts";

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { en: "there is no such file or folder", fr: "ce fichier ou ce dossier n’existe pas" },
  EACCES: { en: "permission denied", fr: "accès refusé" },
  EPERM: { en: "permission denied", fr: "accès refusé" },
  EISDIR: { en: "it is a folder", fr: "c’est un dossier" },
  ENOTDIR: { en: "a part of its path is not a folder", fr: "une partie du chemin n’est pas un dossier" },
  ENOSPC: { en: "the disk is full", fr: "le disque est plein" },
  EROFS: { en: "the disk is read-only", fr: "le disque est en lecture seule" },
};

/** Words the system's error about a file that was to be read or written. */
export function fileRefusal(path: string, doing: "read" | "written", cause: unknown): Extract<Outcome, { kind: "refused" }> {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  const why = reasons[code] ?? { en: code, fr: code };
  return refused({
    en: `${path} cannot be ${doing}: ${why.en}.`,
    fr: `${path} ne peut pas être ${doing === "read" ? "lu" : "écrit"} : ${why.fr}.`,
  });
}
