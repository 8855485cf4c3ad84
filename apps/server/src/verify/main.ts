import { verifyCommandLine } from "./verify-command-line.ts";

const { code, output, complaint } = await verifyCommandLine(process.argv.slice(3), process.env);
if (output !== undefined) process.stdout.write(`${output}\n`);
if (complaint !== undefined) process.stderr.write(`${complaint}\n`);
process.exitCode = code;
