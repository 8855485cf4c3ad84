import type { PatientReply } from "@firstray/contract";
import type { DragEvent, JSX } from "react";
import { useRef, useState } from "react";
import type { FilmUpload } from "../api/upload-film.ts";
import { useText } from "../language/use-text.ts";
import { PermittedButton } from "../session/PermittedButton.tsx";
import { usePermission } from "../session/use-permission.ts";
import { filmTexts } from "../texts/film-texts.ts";
import { classes } from "../ui/classes.ts";
import styles from "./Films.module.css";
import { FilmUploading } from "./FilmUploading.tsx";

/** Adds films by dropping or choosing files; each goes its own way. */
export function FilmUploads({ patient }: { readonly patient: PatientReply }): JSX.Element {
  const t = useText();
  const may = usePermission("add-film");
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [uploads, setUploads] = useState<readonly FilmUpload[]>([]);
  const add = (files: FileList | null): void =>
    setUploads((before) => [...before, ...[...(files ?? [])].map((file) => begun(patient.id, file))]);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (may.kind === "allowed") add(event.dataTransfer.files);
  };
  return (
    <>
      {uploads.map((upload) => (
        <FilmUploading
          key={upload.command}
          upload={upload}
          onDismiss={() => setUploads((before) => before.filter(({ command }) => command !== upload.command))}
        />
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside does the same */}
      <div
        className={classes(styles["drop"], over && styles["over"])}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>{t(filmTexts.drop)}</span>
        <PermittedButton deed="add-film" variant="light" onClick={() => input.current?.click()}>
          {t(filmTexts.choose)}
        </PermittedButton>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t(filmTexts.add)}
          onChange={(event) => {
            add(event.currentTarget.files);
            event.currentTarget.value = "";
          }}
        />
      </div>
    </>
  );
}

function begun(patient: string, file: File): FilmUpload {
  return { patient, film: crypto.randomUUID(), command: crypto.randomUUID(), file, declared: {} };
}
