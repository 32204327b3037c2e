import type { Locator, Page } from 'playwright-core';

const TYPES = '/admin/content-manager/collection-types';
const SHOWN_MS = 20_000;

/** The panel of a server in a browser, as the person who types in it meets it. */
export class AdminPanel {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.setDefaultTimeout(SHOWN_MS);
  }

  async signIn(account: { readonly email: string; readonly password: string }): Promise<void> {
    await this.page.goto(`${this.url}/admin/auth/login`);
    await this.page.fill('[name=email]', account.email);
    await this.page.fill('[name=password]', account.password);
    await this.page.click('button[type=submit]');
    await this.page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
  }

  /** Opens the list of a type. */
  async openList(uid: string): Promise<void> {
    await this.page.goto(`${this.url}${TYPES}/${uid}`);
    await this.page.waitForSelector('table');
  }

  /** Opens the form of the row that holds a text, in a list. */
  async openEntry(uid: string, text: string): Promise<void> {
    await this.openList(uid);
    await this.page.locator('tbody tr', { hasText: text }).first().click();
    await this.field('title').waitFor();
  }

  async openNew(uid: string): Promise<void> {
    await this.page.goto(`${this.url}${TYPES}/${uid}/create?plugins[i18n][locale]=zh-Hans`);
    await this.field('title').waitFor();
  }

  field(name: string): Locator {
    return this.page.locator(`[name="${name}"]`);
  }

  /** Waits until a field shows a value: inputs of numbers are empty for a moment after they appear. */
  async waitForValue(name: string, value: string): Promise<void> {
    const selector = `[name="${name}"]`;
    await this.page.waitForFunction(
      ([at, wanted]) => document.querySelector<HTMLInputElement>(at)?.value === wanted,
      [selector, value] as const,
    );
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Pastes a text where the focus is, as a spreadsheet puts it on the clipboard. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', copied);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }

  /** Presses 保存 and waits for the answer of the server. */
  async save(): Promise<void> {
    await this.button('保存').click();
    await this.page.getByText('已保存').first().waitFor();
  }
}
