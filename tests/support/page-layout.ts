import type { Page } from 'playwright-core';

/** Pixels of a page that lie beyond the right edge of the window. */
export const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** How much lies beyond the right edge, and which touch targets are too small for a finger. */
export async function layoutOf(page: Page, targets: string) {
  const small = await page
    .locator(targets)
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map((one) => one.textContent),
    );
  return { beyond: await beyond(page), small };
}
