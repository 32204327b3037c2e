import type { Locator, Page } from 'playwright-core';

/** The pages of the disclosure plugin, as somebody meets them. */
export class DisclosurePages {
  readonly main: Locator;

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    this.main = page.getByRole('main');
  }

  /** Opens a page by what follows the address of the plugin, and waits for its heading. */
  async open(path: string, heading: string): Promise<void> {
    await this.page.goto(`${this.url}/admin/plugins/disclosure${path}`);
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  /** Cards of a list, in order. */
  get cards(): Locator {
    return this.main.locator('li', { has: this.page.getByRole('button') });
  }

  card(name: string): Locator {
    return this.cards.filter({ hasText: name });
  }

  /** Chooses in a list of the page. */
  async choose(label: string, option: string): Promise<void> {
    await this.main.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** A large figure of the report. */
  figure(key: 'total' | 'onTime' | 'late' | 'overdue' | 'timeliness'): Locator {
    return this.main.locator(`[data-figure="${key}"] dd`);
  }
}

/** The readability of the form beside it. */
export class ReadabilityBox {
  readonly box: Locator;

  constructor(page: Page) {
    this.box = page.locator('aside', { hasText: '易懂程度' });
  }

  /** Waits until another score than this one is shown. */
  async scoreAfter(before: number | null): Promise<number> {
    const not = before === null ? '' : `:not([data-score="${before}"])`;
    const shown = this.box.locator(`[data-score]${not}`);
    await shown.waitFor();
    return Number(await shown.getAttribute('data-score'));
  }
}
