import { expect, test } from "vitest";
import { readFilm } from "./index.ts";
import { hostileFilms } from "./testing/hostile-films.ts";

test.each(hostileFilms)("H94: $name is refused with a sentence, or read as the small film that it is", async ({ bytes }) => {
  const result = await readFilm(bytes());
  if (result.kind === "film") expect(result.greys.length).toBeLessThanOrEqual(4_000_000);
  else expect(result.sentence.fr.length).toBeGreaterThan(20);
});
