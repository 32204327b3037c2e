import { bootApp, type TestApp } from '../support/boot';

const FRIEND = 'https://www.school.example';
const STRANGER = 'https://stranger.example';
const PATHS = ['/api/budgets', '/api/nothing-here', '/graphql', '/admin/init', '/'];

const corsHeaders = (headers: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(headers).filter((name) => name.startsWith('access-control-'));

describe('a browser on another site', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp({ env: { CORS_ORIGINS: FRIEND } });
  });
  afterAll(() => app.stop());

  it.each(PATHS)('gets no CORS header at %s from a site that is not listed', async (path) => {
    const answer = await app.http.get(path).set('Origin', STRANGER);
    expect(corsHeaders(answer.headers)).toEqual([]);
    expect(answer.headers.vary).toContain('Origin');
  });

  it.each(PATHS)('gets no permission to send at %s from such a site', async (path) => {
    const answer = await app.http
      .options(path)
      .set({ Origin: STRANGER, 'Access-Control-Request-Method': 'POST' });
    expect(corsHeaders(answer.headers)).toEqual([]);
  });

  it.each(['/api/budgets', '/graphql'])('reads %s from a listed site', async (path) => {
    const answer = await app.http.get(path).set('Origin', FRIEND);
    expect(answer.headers['access-control-allow-origin']).toBe(FRIEND);
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
  });

  it.each([`${FRIEND}.evil.example`, 'http://www.school.example', 'null', FRIEND.toUpperCase()])(
    'is not taken for a listed one when it calls itself %s',
    async (origin) => {
      const answer = await app.http.get('/api/budgets').set('Origin', origin);
      expect(corsHeaders(answer.headers)).toEqual([]);
    },
  );
});

describe('a CORS rule for everyone', () => {
  const everyone = { CORS_ORIGINS: '*' };

  it('is refused at the start in production', async () => {
    const start = bootApp({ env: { ...everyone, NODE_ENV: 'production' } });
    await expect(start).rejects.toThrow('CORS_ORIGINS may not be * in production');
  });

  it('is possible elsewhere, and never with credentials', async () => {
    const app = await bootApp({ env: everyone });
    const answer = await app.http.get('/api/budgets').set('Origin', STRANGER);
    await app.stop();
    expect(answer.headers['access-control-allow-origin']).toBe(STRANGER);
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
  });
});
