import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import packaged, { inflate } from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const require = createRequire(import.meta.url);

/** The packaged configuration names folders of another machine: this one finds the packaged fonts, and nothing else, so that pictures are alike everywhere. */
const fontConfiguration = (fonts: string, cache: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`;

const isPackaged = process.platform === "linux" && process.arch === "x64";

/**
 * The packaged browser unpacks itself into the temporary folder; here it gets one that stays, and that a killed run cannot leave half full.
 * Called once before the tests, so that two of them never unpack at the same time.
 */
export async function unpackBrowser(): Promise<string | undefined> {
  if (!isPackaged) return undefined;
  const packageFolder = dirname(dirname(require.resolve("@sparticuz/chromium")));
  const folder = join(dirname(dirname(packageFolder)), ".cache", "firstray-chromium");
  const complete = join(folder, "complete");
  if (existsSync(complete)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const temporary = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    await packaged.executablePath();
    await inflate(join(packageFolder, "bin", "al2023.tar.br"));
  } finally {
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
  }
  writeFileSync(join(folder, "fonts", "fonts.conf"), fontConfiguration(join(folder, "fonts", "fonts"), join(folder, "font-cache")));
  writeFileSync(complete, "");
  return folder;
}

/** A machine without the browser's libraries gets the ones that came with it. */
function librariesFor(executable: string, folder: string): Record<string, string> {
  const missing = spawnSync("ldd", [executable], { encoding: "utf8" }).stdout?.includes("not found") ?? true;
  return missing ? { LD_LIBRARY_PATH: join(folder, "al2023", "lib") } : {};
}

/** A real Chromium, headless, from the registry on Linux x64; elsewhere the machine's own Chrome. */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpackBrowser();
  if (folder === undefined) return chromium.launch({ channel: "chrome" });
  const executablePath = join(folder, "chromium");
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...librariesFor(executablePath, folder), FONTCONFIG_PATH: join(folder, "fonts") },
    args: [
      "--no-sandbox",
      "--no-zygote",
      "--use-gl=angle",
      // The script's WebGL is drawn by a graphics card made of software; the page itself is not: that would cost many times more.
      "--use-angle=swiftshader-webgl",
      "--enable-unsafe-swiftshader",
      "--font-render-hinting=none",
    ],
  });
}
