import type { CDPSession, Page } from "playwright-core";

/** Runs in the page: what was moved is drawn by then. */
const twoFrames = "new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))";

/**
 * What the browser's main thread did for each frame, in milliseconds of its processor: scripts, styles, layout, recording of the paint.
 * Not by the clock: while others use the processor the thread works no more, it waits.
 */
export async function workPerFrame(page: Page, frames: number, step: (frame: number) => Promise<void>): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const times: number[] = [];
  for (let frame = 0; frame < frames; frame += 1) {
    const before = await taskMilliseconds(session);
    await step(frame);
    await page.evaluate(twoFrames);
    times.push((await taskMilliseconds(session)) - before);
  }
  return times;
}

async function taskMilliseconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const duration = metrics.find(({ name }) => name === "TaskDuration");
  if (duration === undefined) throw new Error("the browser counts the time of its tasks, got no such metric");
  return 1000 * duration.value;
}
