import type { Locator, Page } from 'playwright-core';

export interface PrintedPoster {
  readonly poster: string;
  readonly isPosterHidden: boolean;
  /** Whether the codes for other sites stay off the paper. */
  readonly isCodeHidden: boolean;
}

/** The pages of the survey plugin, as somebody meets them. */
export class SurveyPages {
  readonly main: Locator;

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    this.main = page.getByRole('main');
  }

  /** Opens the list of surveys. */
  async openList(): Promise<void> {
    await this.page.goto(`${this.url}/admin/plugins/satisfaction-survey`);
    await this.heading('满意度调查').waitFor();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name, exact: true });
  }

  button(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true });
  }

  /** Begins an empty survey and arrives at its questionnaire. */
  async begin(title: string): Promise<void> {
    await this.button('新建调查').click();
    const dialog = await this.dialog();
    await dialog.getByLabel('标题').fill(title);
    await this.confirm('新建');
    await this.heading(title).waitFor();
  }

  /**
   * Writes a canteen survey of four questions, with codes `q1` to `q4`: who answers, how good it is,
   * what is wrong where it is not, and advice.
   */
  async writeCanteen(title: string): Promise<void> {
    await this.begin(title);
    await this.main.getByLabel('隐私说明').fill('匿名填写，不记录姓名。');
    const role = await this.ask('single', 'q1', '您的身份');
    await role.getByLabel('选项 1', { exact: true }).fill('学生');
    await role.getByLabel('选项 2', { exact: true }).fill('教师');
    await this.ask('rating', 'q2', '您对饭菜满意吗');
    const why = await this.ask('multi', 'q3', '哪里不满意');
    await why.getByLabel('选项 1', { exact: true }).fill('口味');
    await why.getByLabel('选项 2', { exact: true }).fill('价格');
    await this.choose(why, '显示', '下面全部符合时');
    await why.getByLabel('数值').fill('2');
    await this.ask('longText', 'q4', '您的建议');
  }

  /** Publishes the questionnaire for the first time; `look` is what is done before it is confirmed. */
  async publish(look: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    await this.button('发布修改…').click();
    const dialog = await this.dialog();
    await dialog.getByText('第一次发布').waitFor();
    await look();
    await this.confirm('发布');
  }

  async open(title: string): Promise<void> {
    await this.button('开放填写').click();
    await this.confirm('开放填写');
    await this.heading(title).waitFor();
    await this.main.getByText('开放中', { exact: true }).waitFor();
  }

  /** Where the code on the poster leads. */
  async posterAddress(): Promise<string> {
    const code = this.main.locator('[data-poster] [data-qr]');
    return (await code.getAttribute('data-qr')) ?? '';
  }

  /** Prints the poster: what the paper would show while the dialog of the browser is open. */
  async printPoster(): Promise<PrintedPoster> {
    await this.page.evaluate(() => {
      window.print = () => {
        const hidden = [...document.querySelectorAll('[data-no-print]')];
        const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
        document.body.dataset['printed'] = JSON.stringify({
          poster: text('[data-poster]'),
          isPosterHidden: hidden.some((one) => one.querySelector('[data-poster]') !== null),
          isCodeHidden: hidden.some((one) => one.textContent?.includes('<iframe') === true),
        });
      };
    });
    await this.button('打印海报').click();
    await this.page.locator('body[data-printed]').waitFor();
    const printed = await this.page.locator('body').getAttribute('data-printed');
    return JSON.parse(printed ?? '') as PrintedPoster;
  }

  /** How many responses count, as the page of results says it. */
  counted(): Promise<string> {
    return this.main.locator('[data-figure=counted] dd').innerText();
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

  /** Opens one of the pages of the survey that is shown. */
  async openTab(name: string): Promise<void> {
    const tabs = this.page.getByRole('navigation', { name: '这份调查的各个页面' });
    await tabs.getByRole('link', { name, exact: true }).click();
    await tabs.locator('[aria-current=page]', { hasText: name }).waitFor();
  }

  /** A card of the builder by the code that it got. */
  item(code: string): Locator {
    return this.main.locator(`[data-item="${code}"]`);
  }

  /** Codes of the questionnaire in their order. */
  async codes(): Promise<readonly (string | null)[]> {
    return this.main
      .locator('[data-item]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-item')));
  }

  /** Adds a question after the one that is open, and types what it asks. */
  async ask(type: string, code: string, text: string): Promise<Locator> {
    await this.main.locator(`button[data-type=${type}]`).click();
    const item = this.item(code);
    await item.getByLabel('题目').first().fill(text);
    return item;
  }

  /** Waits until everything that was typed is on the server. */
  async saved(): Promise<void> {
    await this.main.getByText('全部修改已保存').waitFor();
  }

  /** Chooses in a list. */
  async choose(within: Locator, label: string, option: string): Promise<void> {
    await within.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** A row of the table of a question, by what it is about. */
  row(question: Locator, name: string): Locator {
    return question.getByRole('row', { name });
  }
}
