import { CASE_STATES } from '../../../contracts/common';
import { INBOX_VIEWS, inboxQuery } from '../../../contracts/cases';
import { countOf, inboxPath, STATES, viewIn, VIEWS } from './inbox-query';

it('offers every view and every state that there is', () => {
  expect([...VIEWS].sort()).toEqual([...INBOX_VIEWS].sort());
  expect([...STATES].sort()).toEqual([...CASE_STATES].sort());
});

it('asks in the words of the server', () => {
  const path = inboxPath({
    ...{ view: 'overdue', page: 2 },
    ...{ contentType: 'api::budget.budget', state: 'inReview' },
  } as const);
  const asked = Object.fromEntries(new URL(path, 'http://there').searchParams);
  expect(inboxQuery.parse(asked)).toEqual({
    ...{ view: 'overdue', page: 2, contentType: 'api::budget.budget', state: 'inReview' },
  });
});

it('leaves out what is not asked for', () => {
  const path = inboxPath({ view: 'mine', page: 1, contentType: '', state: '' });
  expect(path).toBe('/approval/inbox?view=mine&page=1');
});

it.each([
  ['?view=owed', 'owed'],
  ['?view=nonsense', 'waitingForMe'],
  ['', 'waitingForMe'],
])('the address %s shows the list %s', (query, view) => {
  expect(viewIn(query)).toBe(view);
});

it('counts what is counted', () => {
  const counts = {
    ...{ gatedTypes: [], timeZone: 'UTC' },
    ...{ waitingForMe: 1, mine: 2, overdue: 3, owed: 4 },
  };
  expect(VIEWS.map((view) => countOf(view, counts))).toEqual([1, 2, 3, 4, null]);
  expect(countOf('mine', null)).toBeNull();
});
