import type { DemoFilm } from "./demo-film.ts";
import { drawnFilm } from "./drawn-film.ts";

const send = process.send?.bind(process);
if (!send) throw new Error("films are drawn in a process that the server started, got one without a channel to it");
// A Ctrl-C reaches it, too: it ends with the server that stops in order, not before it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined);
process.once("disconnect", () => process.exit());
process.on("message", (film: DemoFilm) => send(drawnFilm(film), undefined, undefined, () => undefined));
