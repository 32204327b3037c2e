import { createKeptSheets } from './kept-sheets';

const pdf = (bytes: number) => Promise.resolve(Buffer.alloc(bytes));

it('many who ask at once wait for one printing', async () => {
  const kept = createKeptSheets(100);
  let printings = 0;
  const print = () => {
    printings += 1;
    return pdf(10);
  };
  await Promise.all([kept.get('a', print), kept.get('a', print), kept.get('a', print)]);
  await kept.get('a', print);
  expect(printings).toBe(1);
});

it('what was asked for last stays, what does not fit is not kept', async () => {
  const kept = createKeptSheets(100);
  const printed: string[] = [];
  const ask = (mark: string, bytes: number) =>
    kept.get(mark, () => {
      printed.push(mark);
      return pdf(bytes);
    });
  for (const mark of ['a', 'b', 'a', 'c']) await ask(mark, 40);
  await ask('huge', 101);
  await ask('huge', 101);
  await ask('a', 40);
  await ask('b', 40);
  expect(printed).toEqual(['a', 'b', 'c', 'huge', 'huge', 'b']);
});

it('a failure is told and not kept', async () => {
  const kept = createKeptSheets(100);
  await expect(kept.get('a', () => Promise.reject(new Error('no paper')))).rejects.toThrow(
    'no paper',
  );
  expect((await kept.get('a', () => pdf(3))).length).toBe(3);
});
