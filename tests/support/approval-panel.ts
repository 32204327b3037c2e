import type { Locator, Page } from 'playwright-core';

import type { DocumentResponse } from '../../src/plugins/approval/contracts/document';
import type { AdminPanel } from './admin-panel';
import { SUMMARY } from './content-months';

/** The approval of a document beside its form, as somebody meets it. */
export class ApprovalBox {
  readonly page: Page;
  readonly box: Locator;

  constructor(readonly panel: AdminPanel) {
    this.page = panel.page;
    this.box = this.page.locator('aside', { hasText: '隐私扫描' });
  }

  /** Opens the form of a month. */
  async open(period: string): Promise<void> {
    await this.panel.openEntry(SUMMARY, period);
    await this.box.waitFor();
  }

  /** Presses a button of the box and what confirms it, with a comment where one is given. */
  async act(button: string | RegExp, comment?: string, confirm = button): Promise<void> {
    await this.box.getByRole('button', { name: button, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    if (comment !== undefined) await dialog.locator('textarea').fill(comment);
    await dialog.getByRole('button', { name: confirm, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async says(text: string): Promise<void> {
    await this.box.getByText(text).first().waitFor();
  }

  /** Approves past the panel, as whoever is signed in; the status of the answer. */
  async decides(): Promise<number> {
    const read = (path: string) => path.startsWith('/approval/documents/');
    const [answer] = await Promise.all([
      this.page.waitForResponse((each) => read(new URL(each.url()).pathname)),
      this.page.reload(),
    ]);
    const shown = (await answer.json()) as DocumentResponse;
    const { authorization = '' } = await answer.request().allHeaders();
    const { id, version, steps } = shown.case ?? { id: 0, version: 0, steps: [] };
    const current = steps.find(({ state }) => state === 'current');
    const decided = await fetch(new URL(`/approval/cases/${id}/decide`, this.page.url()), {
      method: 'POST',
      headers: { authorization, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        ...{ version, verdict: 'approve', seenDigest: shown.digest },
        requirementKey: current?.requirements[0]?.key,
      }),
    });
    return decided.status;
  }

  may(button: string): Promise<boolean> {
    return this.box.getByRole('button', { name: button, exact: true }).isVisible();
  }
}

/** Chooses one of a list of the panel. */
export async function choose(within: Page | Locator, label: string, option: string): Promise<void> {
  const page = 'page' in within ? within.page() : within;
  await within.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
