import { existsSync } from 'node:fs';

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing but the pages under test: no updates, no look-ups of its own. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function chromiumPath(): string {
  const { CHROMIUM_PATH } = process.env;
  const found = [CHROMIUM_PATH, ...USUAL_PLACES].find((place) => place && existsSync(place));
  if (found !== undefined) return found;
  throw new Error('No Chromium found: install one (apt-get install chromium) or set CHROMIUM_PATH');
}

/** The two widths every page is looked at. */
export const VIEWPORTS = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 900 },
} as const;

export interface TestBrowser {
  /** A page of a new visitor: no cookies, nothing stored. */
  newPage(viewport?: keyof typeof VIEWPORTS): Promise<Page>;
  /** What the pages complained about: uncaught errors, `console.error`, refused requests. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * A quiet headless Chromium may begin no idle period until something is drawn again, and what Strapi
 * shows of actions waits for one. Without the function Strapi waits by a timer, as it does in Safari.
 */
async function withoutIdlePeriods(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'requestIdleCallback'));
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
}

/**
 * Opens a headless Chromium whose visitors are in China: `zh-CN`, Shanghai time.
 *
 * @example
 * const browser = await openBrowser();
 * const page = await browser.newPage('phone');
 */
export async function openBrowser(): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    args: QUIET,
  });
  const complaints: string[] = [];
  return {
    complaints,
    newPage: async (viewport = 'desktop') => {
      const context: BrowserContext = await browser.newContext({
        viewport: VIEWPORTS[viewport],
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
      });
      await withoutIdlePeriods(context);
      const page = await context.newPage();
      listen(page, complaints);
      return page;
    },
    close: () => browser.close(),
  };
}
