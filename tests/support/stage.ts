import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import type { Page } from 'playwright-core';

import type { StaffRoleCode } from '../../src/content/roles/role-table';
import { DEMO_USERS } from '../../src/seed/role-users';
import { AdminPanel } from './admin-panel';
import { openBrowser, type TestBrowser, type VIEWPORTS } from './browser';
import { startServer, type ServerOptions, type TestServer } from './server';

interface Account {
  readonly email: string;
  readonly password: string;
}

/** A server of the production build and a browser in front of it, for the tests of one file. */
export interface Stage {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly browser: TestBrowser;
  /** A page of the site as a new visitor sees it whose browser runs no script. */
  readonly visit: (address: string, viewport: keyof typeof VIEWPORTS) => Promise<Page>;
  /** The panel in a browser of its own. */
  readonly signedInAs: (account: Account) => Promise<AdminPanel>;
  /**
   * Runs a compiled command as an operator does, on the database of the server: what it printed.
   *
   * @example stage.command('schedule', ['health'])
   */
  readonly command: (
    name: string,
    words: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<string>;
  /** Leaves a picture of the whole page in `.tmp/e2e/<folder>`, to be looked at. */
  readonly picture: (page: Page, name: string) => Promise<unknown>;
}

interface StageOptions extends Pick<ServerOptions, 'env'> {
  /** The folder of the file's pictures. */
  readonly folder: string;
}

/**
 * Sets the stage before the tests of a file and clears it after them. To be called once, outside of
 * any test; what it gives can be used in hooks and tests.
 *
 * @example const stage = setStage({ folder: 'regulations' });
 */
export function setStage({ folder, env }: StageOptions): Stage {
  let server: TestServer | undefined;
  let browser: TestBrowser | undefined;
  const pictures = path.join('.tmp', 'e2e', folder);
  beforeAll(async () => {
    server = await startServer({ seed: 'sample', ...(env && { env }) });
    browser = await openBrowser();
    await mkdir(pictures, { recursive: true });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const stage: Stage = {
    get url() {
      return there(server).url;
    },
    get browser() {
      return there(browser);
    },
    async visit(address, viewport) {
      const page = await stage.browser.newPage(viewport);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setScriptExecutionDisabled', { value: true });
      await page.goto(`${stage.url}${address}`);
      return page;
    },
    async signedInAs(account) {
      const panel = new AdminPanel(await stage.browser.newPage(), stage.url);
      await panel.signIn(account);
      return panel;
    },
    async command(name, words, extra = {}) {
      const file = path.join('dist', 'src', 'commands', `${name}.js`);
      const options = { env: { ...process.env, ...there(server).env, ...extra } };
      const { stdout } = await promisify(execFile)(process.execPath, [file, ...words], options);
      return stdout;
    },
    picture: (page, name) =>
      page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true }),
  };
  return stage;
}

function there<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('The stage is set before the tests, not before that.');
  return part;
}

/** The user of a role that the sample brings along. */
export function demoUser(role: StaffRoleCode): Account {
  const found = DEMO_USERS.find((user) => user.role === role);
  if (!found) throw new Error(`The sample has no user of the role ${role}.`);
  return found;
}
