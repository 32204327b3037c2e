import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import type TestAgent from 'supertest/lib/agent';

export interface BootOptions {
  /** Environment of this app, on top of the tests' own (`settings.mjs`). */
  readonly env?: Record<string, string>;
  /** `empty` (schema, a super admin, an editor) unless the test reads the sample school. */
  readonly seed?: 'empty' | 'sample';
}

export interface TestApp {
  readonly strapi: Core.Strapi;
  /** `http://127.0.0.1:<port>`, a real listener. */
  readonly url: string;
  /** Anonymous requests; for other people see `http-client.ts`. */
  readonly http: TestAgent;
  /** Also called for a file that forgets it. */
  stop(): Promise<void>;
}

/**
 * Boots the compiled app on a database of its own. One app at a time: boot in `beforeAll`, isolate
 * by fresh documents; a file that needs other settings stops the first app before the next.
 *
 * @example
 * let app: TestApp;
 * beforeAll(async () => { app = await bootApp({ seed: 'sample' }); });
 * afterAll(() => app.stop());
 */
export async function bootApp(options: BootOptions = {}): Promise<TestApp> {
  const { strapi, url, stop } = await door.startApp(options);
  return { strapi, url, http: supertest(url), stop };
}

/**
 * A compiled module of the running app itself, with the state it has there. What a test imports
 * from `src` is another copy.
 *
 * @param file below `dist`, e.g. `src/content/publication-clock.js`
 */
export function compiled<Module>(file: string): Module {
  return door.requireCompiled(file) as Module;
}
