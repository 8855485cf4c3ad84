import { parentPort, workerData } from "node:worker_threads";
import { readFilm } from "@firstray/dicom";

/** Decodes the film whose bytes it was given, and answers with it. */
parentPort?.postMessage(await readFilm(workerData));
