import { createAnswerStore } from './answer-store';

/** A server whose answers come when the test says so. */
function slowServer() {
  const asked: { readonly address: string; readonly answer: (value: unknown) => Promise<void> }[] =
    [];
  const store = createAnswerStore(
    (address) =>
      new Promise((resolve, reject) => {
        const answer = async (value: unknown) => {
          if (value instanceof Error) reject(value);
          else resolve(value);
          await Promise.resolve();
          await Promise.resolve();
        };
        asked.push({ address, answer });
      }),
  );
  return { asked, store };
}

const nobody = () => undefined;

it('asks once for all who show the same', async () => {
  const { asked, store } = slowServer();
  const told: string[] = [];
  store.subscribe('/a', '', () => told.push('one'));
  store.subscribe('/a', '', () => told.push('other'));
  expect(store.read('/a')).toEqual({ kind: 'loading' });
  await asked[0]?.answer(7);
  expect(asked).toHaveLength(1);
  expect(told).toEqual(['one', 'other']);
  expect(store.read('/a')).toEqual({ kind: 'shown', answer: 7, isRefreshing: false });
});

it('asks again for a later revision and shows the former answer meanwhile', async () => {
  const { asked, store } = slowServer();
  const end = store.subscribe('/a', 'monday', nobody);
  await asked[0]?.answer('old');
  end();
  store.subscribe('/a', 'tuesday', nobody);
  expect(store.read('/a')).toEqual({ kind: 'shown', answer: 'old', isRefreshing: true });
  await asked[1]?.answer('new');
  expect(store.read('/a')).toMatchObject({ answer: 'new', isRefreshing: false });
});

it('is content with the revision that somebody else shows', async () => {
  const { asked, store } = slowServer();
  store.subscribe('/a', 'monday', nobody);
  store.subscribe('/a', null, nobody);
  await asked[0]?.answer(1);
  expect(asked).toHaveLength(1);
});

it('asks again for one address alone', () => {
  const { asked, store } = slowServer();
  store.subscribe('/a', null, nobody);
  store.subscribe('/b', null, nobody);
  store.refresh('/b');
  expect(asked.map(({ address }) => address)).toEqual(['/a', '/b', '/b']);
});

it('drops an answer that comes after a newer one', async () => {
  const { asked, store } = slowServer();
  store.subscribe('/a', '', nobody);
  store.refresh();
  await asked[1]?.answer('newer');
  await asked[0]?.answer('older');
  expect(store.read('/a')).toMatchObject({ answer: 'newer' });
});

it('says that it failed, and asks again when it is told to', async () => {
  const { asked, store } = slowServer();
  store.subscribe('/a', '', nobody);
  await asked[0]?.answer(new Error('down'));
  expect(store.read('/a')).toEqual({ kind: 'failed' });
  store.refresh();
  await asked[1]?.answer(1);
  expect(store.read('/a')).toMatchObject({ kind: 'shown', answer: 1 });
});

it('forgets what nobody shows any more', async () => {
  const { asked, store } = slowServer();
  const end = store.subscribe('/a', '', nobody);
  await asked[0]?.answer(1);
  end();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(store.read('/a')).toEqual({ kind: 'loading' });
  store.subscribe('/a', '', nobody);
  expect(asked).toHaveLength(2);
});
