import type TestAgent from 'supertest/lib/agent';

import { DEMO_CLERK } from '../../src/seed/role-users';
import type { TestApp } from './boot';
import { signedIn } from './http-client';

/**
 * Requests of the sample's clerk, who enters and publishes content in the panel.
 *
 * @param language of the clerk's panel: `zh-Hans`, `zh` (Traditional), `en`
 */
export async function clerkOf(app: TestApp, language: string | null = null): Promise<TestAgent> {
  const { email } = DEMO_CLERK;
  await app.strapi.db
    .query('admin::user')
    .update({ where: { email }, data: { preferedLanguage: language } });
  return signedIn(app, email);
}
