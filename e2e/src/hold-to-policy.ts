import type { Page } from "playwright-core";

const breach = /content.security.policy|trusted ?types/i;

/** A mistake in a page's script, and anything that the browser kept the page from running or loading, fails the test: also of workers and blobs. */
export function holdToPolicy(page: Page): void {
  page.on("pageerror", (error) => {
    throw error;
  });
  page.on("console", (message) => {
    if (breach.test(message.text())) throw new Error(`no page goes against its own policy, got ${message.text()} on ${page.url()}`);
  });
}
