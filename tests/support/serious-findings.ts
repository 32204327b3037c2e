import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on a page that keeps people from using it; nothing, if all is well. */
export async function seriousFindings(page: Page) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axe };
    const { violations } = await run.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, impact, nodes }) => ({
      ...{ id, impact: String(impact), at: nodes.map(({ html }) => html) },
    }));
  });
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}
