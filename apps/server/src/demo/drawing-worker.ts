import { parentPort } from "node:worker_threads";
import type { DemoFilm } from "./demo-film.ts";
import { drawnFilm } from "./drawn-film.ts";

if (!parentPort) throw new Error("films are drawn in a worker thread, got the main one");
const port = parentPort;
port.on("message", (film: DemoFilm) => port.postMessage(drawnFilm(film)));
