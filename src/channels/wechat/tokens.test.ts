import { createTokens } from './tokens';

const MINUTE = 60_000;

function stage(answers: readonly string[]) {
  const asked: boolean[] = [];
  let now = 0;
  const tokens = createTokens(
    async (isForced) => {
      asked.push(isForced);
      const token = answers[asked.length - 1];
      if (token === undefined) throw new Error('no more tokens');
      return { token, lifetimeSeconds: 7200 };
    },
    () => now,
  );
  return { tokens, asked, pass: (milliseconds: number) => (now += milliseconds) };
}

it('a token is asked for once, by however many', async () => {
  const { tokens, asked } = stage(['a', 'b']);
  expect(await Promise.all([tokens.current(), tokens.current()])).toEqual(['a', 'a']);
  expect(await tokens.current()).toBe('a');
  expect(asked).toEqual([false]);
});

it('it is kept until five minutes before its end', async () => {
  const { tokens, pass } = stage(['a', 'b']);
  await tokens.current();
  pass(115 * MINUTE - 1);
  expect(await tokens.current()).toBe('a');
  pass(1);
  expect(await tokens.current()).toBe('b');
});

it('one that was refused is asked for anew, once for all', async () => {
  const { tokens, asked } = stage(['a', 'b', 'c']);
  await tokens.current();
  expect(await Promise.all([tokens.insteadOf('a'), tokens.insteadOf('a')])).toEqual(['b', 'b']);
  expect(await tokens.insteadOf('a')).toBe('b');
  expect(asked).toEqual([false, false]);
});

it('where the platform hands out the refused one again, it is made to change it', async () => {
  const { tokens, asked } = stage(['a', 'a', 'b']);
  await tokens.current();
  expect(await tokens.insteadOf('a')).toBe('b');
  expect(asked).toEqual([false, false, true]);
});

it('a failure is not kept', async () => {
  const { tokens } = stage([]);
  await expect(tokens.current()).rejects.toThrow('no more tokens');
  await expect(tokens.current()).rejects.toThrow('no more tokens');
});
