import type { Locator, Page } from 'playwright-core';

/** What the widget shows; what stands inside the element for pages without scripts is unseen then. */
export const formOf = (page: Page): Locator => page.locator('.survey');

/** The receipt, once the answers were taken. */
export const receiptOf = (page: Page): Promise<string> => page.locator('.code').innerText();
