import type { FilmUploadReply } from "@firstray/contract";
import type { Answer } from "./answer.ts";
import { problemOf } from "./problem-of.ts";

/** What a person says of a film whose header does not. */
export interface DeclaredFilm {
  readonly view?: string;
  readonly side?: string;
  readonly weightBearing?: string;
  readonly acquiredOn?: string;
}

/** One film on its way; the same ids on a second try, so that it is one film. */
export interface FilmUpload {
  readonly patient: string;
  readonly film: string;
  readonly command: string;
  readonly file: File;
  readonly declared: DeclaredFilm;
}

/** Sends a film, telling how much of it has left (0 to 1): only XMLHttpRequest knows. */
export function uploadFilm(upload: FilmUpload, onProgress: (share: number) => void): Promise<Answer<FilmUploadReply>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/patients/${encodeURIComponent(upload.patient)}/films`);
    request.setRequestHeader("x-firstray", "1");
    request.responseType = "json";
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => resolve({ kind: "unreachable" });
    request.onload = () =>
      resolve(
        request.status === 201
          ? { kind: "done", reply: request.response }
          : { kind: "refused", problem: problemOf(request.status, request.response) },
      );
    request.send(formOf(upload));
  });
}

function formOf({ film, command, file, declared }: FilmUpload): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ film, command, ...declared })) if (value !== undefined) form.set(name, value);
  form.set("file", file);
  return form;
}
