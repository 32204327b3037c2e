import { createStateBatch } from './state-batch';

function batchOf() {
  const asked: string[] = [];
  const batch = createStateBatch(async (uid, documentIds) => {
    asked.push(`${uid}: ${documentIds.join()}`);
    return { a: 'inReview' };
  });
  return { asked, batch };
}

it('asks once for the rows that are drawn together', async () => {
  const { asked, batch } = batchOf();
  const states = await Promise.all(['b', 'a', 'a'].map((id) => batch.load('budget', id)));
  expect(asked).toEqual(['budget: a,b']);
  expect(states).toEqual([null, 'inReview', 'inReview']);
});

it('asks for each type by itself, and again for the next page', async () => {
  const { asked, batch } = batchOf();
  await Promise.all([batch.load('budget', 'a'), batch.load('fee', 'a')]);
  await batch.load('budget', 'c');
  expect(asked).toEqual(['budget: a', 'fee: a', 'budget: c']);
});

it('tells every row that it failed', async () => {
  const batch = createStateBatch(() => Promise.reject(new Error('down')));
  await expect(batch.load('budget', 'a')).rejects.toThrow('down');
});
