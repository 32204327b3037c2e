import type { Context } from 'koa';
import { z } from 'zod';

import { bodyIn, inputOf, parameterIn, tellingRefusals } from './request-input';

const contract = z.strictObject({ answers: z.strictObject({ q1: z.int() }) });
const refuse = ({ field }: { readonly field: string }) => new Error(`wrong: ${field}`);

describe('an input', () => {
  it('comes out as its contract says', () => {
    const value = { answers: { q1: 4 } };
    expect(inputOf(contract, value, refuse)).toEqual(value);
  });

  it.each<[string, unknown, string]>([
    ['of another type', { answers: { q1: 'four' } }, 'wrong: answers.q1'],
    ['with an unknown field', { answers: { q1: 4, q2: 5 } }, 'wrong: answers.q2'],
    ['that is none', null, 'wrong: '],
    ['with a field of endless name', { ['x'.repeat(5000)]: 1, answers: { q1: 4 } }, 'wrong: xxx'],
  ])('%s is refused by the field', (_what, value, message) => {
    const read = () => inputOf(contract, value, refuse);
    expect(read).toThrow(message);
    expect(read).not.toThrow('x'.repeat(101));
  });
});

it('a request without a body or a parameter has empty ones', () => {
  const ctx = { request: {}, params: { id: '7' } } as unknown as Context;
  expect([bodyIn(ctx), parameterIn(ctx, 'id'), parameterIn(ctx, 'key')]).toEqual([{}, '7', '']);
});

it('what goes wrong in a handler is told by its plugin', async () => {
  const fails = { read: () => Promise.reject(new Error('raw')) };
  const { read } = tellingRefusals(fails, (error) => new Error(`told: ${String(error)}`));
  await expect(read()).rejects.toThrow('told: Error: raw');
});
