import { patientFetch } from './site-source';

const slowDown = () => new Response('', { status: 429, headers: { 'retry-after': '3' } });

test('who is told to slow down waits as long as told, and asks again', async () => {
  const answers = [slowDown(), slowDown(), new Response('there')];
  const waits: number[] = [];
  const send = patientFetch(
    async () => answers.shift() ?? slowDown(),
    async (ms) => void waits.push(ms),
  );
  expect(await (await send('http://school.example/')).text()).toBe('there');
  expect(waits).toEqual([3000, 3000]);
});

test('an end comes to the patience', async () => {
  let asked = 0;
  const send = patientFetch(
    async () => {
      asked += 1;
      return slowDown();
    },
    async () => undefined,
  );
  expect((await send('http://school.example/')).status).toBe(429);
  expect(asked).toBe(20);
});
