import type { Locator, Page } from 'playwright-core';

import type { AdminPanel } from './admin-panel';

/** The plans of a document beside its form, as somebody meets them. */
export class ScheduleBox {
  readonly page: Page;
  readonly box: Locator;

  constructor(readonly panel: AdminPanel) {
    this.page = panel.page;
    // The panel of the approval tells of publishing too.
    this.box = this.page.locator('aside', {
      has: this.page.getByRole('heading', { name: '发布计划', exact: true }),
    });
  }

  /** Opens the dialog in which something is scheduled. */
  async startScheduling(): Promise<Locator> {
    await this.box.getByRole('button', { name: '定时发布 / 撤下…', exact: true }).click();
    return this.dialog();
  }

  async dialog(): Promise<Locator> {
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  }

  /** Presses a button of the dialog and waits until the dialog is gone. */
  async confirm(name: string): Promise<void> {
    const dialog = await this.dialog();
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async says(text: string | RegExp): Promise<void> {
    await this.box.getByText(text).first().waitFor();
  }

  /** Loads the form anew: what was done elsewhere is seen. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.box.waitFor();
  }
}

/** The pages of the schedule, as somebody meets them. */
export class SchedulePages {
  readonly main: Locator;

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    this.main = page.getByRole('main');
  }

  /** Opens a page by what follows the address of the plugin, and waits for its tabs. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}/admin/plugins/publication-schedule${path}`);
    await this.page.getByRole('navigation', { name: '发布计划的各个页面' }).waitFor();
  }

  /** A day of the calendar: `2041-07-15` */
  day(day: string): Locator {
    return this.main.locator(`td[data-day="${day}"]`);
  }

  /** A plan on a day, by a part of its title. */
  chip(day: string, title: string): Locator {
    return this.day(day).locator('button[data-plan]', { hasText: title });
  }
}
