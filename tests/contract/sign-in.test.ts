import { bootApp, type TestApp } from '../support/boot';
import { clientOf, signInByForm } from '../support/http-client';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

describe('signing in to the admin panel', () => {
  it('a super admin signs in through the form and is known by it', async () => {
    const admin = await signInByForm(app, 'superAdmin');
    const { body } = await admin.get('/admin/users/me').expect(200);
    expect(body.data.email).toBe(door.accounts.superAdmin.email);
  });

  it.each(['superAdmin', 'editor'] as const)('%s is known by a token', async (role) => {
    const client = await clientOf(app, role);
    const { body } = await client.get('/admin/users/me').expect(200);
    expect(body.data.email).toBe(door.accounts[role].email);
  });

  it('nobody is anonymous behind the admin routes', async () => {
    await app.http.get('/admin/users/me').expect(401);
  });
});
