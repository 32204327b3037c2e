import { FIRST_RESPONSES, narrowed, responsesQuery } from './responses-query';

it('asks for nothing but what is chosen', () => {
  expect(responsesQuery(FIRST_RESPONSES)).toBe('page=1');
  expect(responsesQuery({ ...FIRST_RESPONSES, standing: 'pending', page: 3 })).toBe(
    'standing=pending&page=3',
  );
});

it('another filter begins on the first page', () => {
  const third = { ...FIRST_RESPONSES, late: 'true', page: 3 };
  expect(narrowed(third, { flagged: 'true' })).toEqual({
    ...{ standing: '', flagged: 'true', late: 'true', page: 1 },
  });
});
