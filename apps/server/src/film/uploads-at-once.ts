import { Problem } from "../http/problem.ts";
import { sentences } from "../http/sentences.ts";

/** As many films as one person sends at once; each takes a process and room on the disk. */
const mostAtOnce = 4;

/** Counts what each person is sending now. */
export type UploadsAtOnce = <Result>(person: string, upload: () => Promise<Result>) => Promise<Result>;

/** @returns what runs an upload and throws a Problem when its person sends too many already. */
export function uploadsAtOnce(): UploadsAtOnce {
  const running = new Map<string, number>();
  return async (person, upload) => {
    const before = running.get(person) ?? 0;
    if (before >= mostAtOnce) throw new Problem("too-many-tries", sentences.tooManyUploads);
    running.set(person, before + 1);
    try {
      return await upload();
    } finally {
      const now = (running.get(person) ?? 1) - 1;
      if (now === 0) running.delete(person);
      else running.set(person, now);
    }
  };
}
