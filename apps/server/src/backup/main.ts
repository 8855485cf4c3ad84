import { systemClock } from "../clock.ts";
import { backupCommandLine } from "./backup-command-line.ts";

const { code, output, complaint } = await backupCommandLine(process.argv.slice(2), process.env, systemClock);
if (output !== undefined) process.stdout.write(`${output}\n`);
if (complaint !== undefined) process.stderr.write(`${complaint}\n`);
process.exitCode = code;
