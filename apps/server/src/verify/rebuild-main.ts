import { systemClock } from "../clock.ts";
import { rebuildCommandLine } from "./rebuild-command-line.ts";

const { code, output, complaint } = await rebuildCommandLine(process.argv.slice(3), {
  environment: process.env,
  clock: systemClock,
  say: (line) => process.stderr.write(`${line}\n`),
});
if (output !== undefined) process.stdout.write(`${output}\n`);
if (complaint !== undefined) process.stderr.write(`${complaint}\n`);
process.exitCode = code;
