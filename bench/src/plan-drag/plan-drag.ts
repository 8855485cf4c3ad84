import { launchBrowser } from "@firstray/e2e/chromium";
import { startDemo } from "@firstray/e2e/start-demo";
import type { Page } from "playwright-core";
import { largeFilmName } from "../accuracy/large-film.ts";
import type { Figure } from "../figure.ts";
import { spread } from "../spread.ts";
import { plannedLargeFilm } from "./planned-large-film.ts";
import { workPerFrame } from "./work-per-frame.ts";

const frames = 240;

/** What the planner costs the browser's main thread for each frame while the head is dragged over a large film, in a real browser. */
export async function benchPlanDrag(): Promise<readonly Figure[]> {
  const [demo, browser] = await Promise.all([startDemo(), launchBrowser()]);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-CA" });
    await page.goto(demo.address);
    await page.getByRole("button", { name: "Surgeon" }).click();
    await page.getByRole("navigation").first().waitFor();
    await page.goto(`${demo.address}/films/${await plannedLargeFilm(page, demo.address)}/plan`);
    await page.locator("canvas").nth(1).waitFor();
    await page.waitForLoadState("networkidle");
    return await figuresOf(page);
  } finally {
    await browser.close();
    await demo.stop();
  }
}

async function figuresOf(page: Page): Promise<readonly Figure[]> {
  const still = spread(await workPerFrame(page, frames, async () => undefined));
  const head = await headOnScreen(page);
  await page.mouse.move(head.x, head.y);
  await page.mouse.down();
  const dragged = spread(
    await workPerFrame(page, frames, (frame) => page.mouse.move(head.x - 60 * Math.sin((frame / frames) * 8 * Math.PI), head.y)),
  );
  await page.mouse.up();
  const moved = (await page.getByRole("slider", { name: /^Lateral shift/ }).inputValue()) !== "0";
  if (!moved) throw new Error("the head is dragged by the mouse, got none that moved");
  const where = `${largeFilmName} (${await page.evaluate<string>(rendererName)})`;
  return [
    { what: `planner, main thread per frame at rest ${where}, median`, value: rounded(still.median), unit: "ms" },
    { what: `planner, main thread per frame while dragging ${where}, median`, value: rounded(dragged.median), unit: "ms" },
    {
      what: `planner, main thread per frame while dragging ${where}, 95th percentile`,
      value: rounded(dragged.p95),
      unit: "ms",
      target: "≤ 16",
    },
  ];
}

/** The middle of the cut on the screen, a little towards the toe: on the piece. */
async function headOnScreen(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator("[data-piece]").first().boundingBox();
  if (box === null) throw new Error("the planner shows the piece that is moved, got none");
  return { x: box.x + box.width / 2, y: box.y + 0.75 * box.height };
}

/** Runs in the page. */
const rendererName = `(() => {
  const gl = document.createElement("canvas").getContext("webgl2");
  const info = gl?.getExtension("WEBGL_debug_renderer_info");
  return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "no WebGL2";
})()`;

function rounded(ms: number): number {
  return Math.round(10 * ms) / 10;
}
