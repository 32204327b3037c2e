import { createHash } from 'node:crypto';

import { solve } from './proof';

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');
const asked = (number: number, maxNumber: number) => ({
  ...{ algorithm: 'SHA-256' as const, salt: '7.abc.', maxNumber, signature: 's' },
  challenge: createHash('sha256').update(`7.abc.${number}`).digest('hex'),
});

it.each([0, 255, 256, 1000])('finds %i', async (number) => {
  expect(await solve(asked(number, 1000), digest)).toMatchObject({ number, salt: '7.abc.' });
});

it('says where there is none', async () => {
  expect(await solve(asked(11, 10), digest)).toBeNull();
});
