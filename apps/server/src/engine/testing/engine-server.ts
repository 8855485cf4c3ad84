import { startEngine } from "../start-engine.ts";

/** Runs the engine of the data folder in the arguments until it is told to end; says to its starter how that went. */
const [dataFolder = ""] = process.argv.slice(2);
try {
  const { stop } = await startEngine({ dataFolder });
  process.once("SIGTERM", () => stop().then(() => process.exit()));
  process.send?.("started");
} catch (cause) {
  process.send?.(cause instanceof Error ? cause.message : String(cause), () => process.exit());
}
