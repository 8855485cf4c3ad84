import { languageOf } from "./language-of.ts";
import { runCommandLine } from "./run-command-line.ts";
import { today } from "./today.ts";

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code !== "EPIPE") throw cause;
});

const surroundings = { today: today(), language: languageOf(process.env) };
const { code, output, complaint } = await runCommandLine(process.argv.slice(2), surroundings);
if (output !== undefined) process.stdout.write(`${output}\n`);
if (complaint !== undefined) process.stderr.write(`${complaint}\n`);
process.exitCode = code;
