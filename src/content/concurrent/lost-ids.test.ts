import { withoutLostIds } from './lost-ids';

it('an item whose row was replaced is sent as a new one, the others keep their ids', () => {
  const sent = {
    title: 't',
    lines: [{ id: 1, amountFen: 5 }, { id: 9, amountFen: 6 }, { amountFen: 7 }],
  };
  expect(withoutLostIds(sent, { lines: [{ id: '1', amountFen: 5 }] })).toEqual({
    title: 't',
    lines: [{ id: 1, amountFen: 5 }, { amountFen: 6 }, { amountFen: 7 }],
  });
});

it('a single component likewise', () => {
  expect(withoutLostIds({ totals: { id: 4, sum: 1 } }, { totals: { id: 5 } })).toEqual({
    totals: { sum: 1 },
  });
  expect(withoutLostIds({ totals: { id: 5, sum: 1 } }, { totals: { id: 5 } })).toEqual({
    totals: { id: 5, sum: 1 },
  });
});

it('relations and plain values stay as they are', () => {
  const sent = { owner: { connect: [{ documentId: 'x' }] }, file: { id: 3 }, none: null, no: 5 };
  expect(withoutLostIds(sent, {})).toEqual(sent);
});
