import { parentPort } from "node:worker_threads";
import { answer } from "@firstray/proof";

/** Answers one task of the proof after the other. */
parentPort?.on("message", (task) => parentPort?.postMessage(answer(task)));
