import supertest from 'supertest';
import type TestAgent from 'supertest/lib/agent';

import type { TestApp } from './boot';

/** The people of the golden databases. */
export type Role = keyof typeof door.accounts;

interface WithId {
  readonly id: number;
}

function agentOf(app: TestApp, token: string): TestAgent {
  return supertest.agent(app.url).set('Authorization', `Bearer ${token}`);
}

/**
 * Requests of an admin user, signed in without the sign-in form: that form allows five attempts in
 * five minutes, which a test run would soon spend.
 */
export async function signedIn(app: TestApp, email: string): Promise<TestAgent> {
  const user: WithId | null = await app.strapi.db
    .query('admin::user')
    .findOne({ where: { email }, select: ['id'] });
  if (user === null) throw new Error(`No admin user has the e-mail address ${email}`);
  const sessions = app.strapi.sessionManager('admin');
  const refresh = await sessions.generateRefreshToken(String(user.id), 'test-device', {
    type: 'session',
  });
  const access = await sessions.generateAccessToken(refresh.token);
  if ('error' in access) throw new Error(`No access token for ${email}: ${access.error}`);
  return agentOf(app, access.token);
}

/** Requests of one of the golden people: `clientOf(app, 'editor')`. */
export const clientOf = (app: TestApp, role: Role): Promise<TestAgent> =>
  signedIn(app, door.accounts[role].email);

/** Signs in through the form's own route, as a browser does. */
export async function signInByForm(app: TestApp, role: Role): Promise<TestAgent> {
  const { email, password } = door.accounts[role];
  const response = await app.http.post('/admin/login').send({ email, password }).expect(200);
  return agentOf(app, String(response.body.data.token));
}
