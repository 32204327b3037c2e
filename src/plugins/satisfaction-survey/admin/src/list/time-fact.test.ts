import { timeFact } from './time-fact';

const OPENS = '2026-03-01T00:00:00.000Z';
const CLOSES = '2026-03-31T00:00:00.000Z';
const dayOf = (instant: string) => instant.slice(5, 10);

it.each([
  ['scheduled', OPENS, CLOSES, { key: 'list.opens', values: { time: '03-01' } }],
  ['scheduled', null, CLOSES, { key: 'list.closes', values: { time: '03-31' } }],
  ['open', OPENS, CLOSES, { key: 'list.closes', values: { time: '03-31' } }],
  ['open', OPENS, null, { key: 'list.noEnd' }],
  ['closed', OPENS, CLOSES, { key: 'list.closed', values: { time: '03-31' } }],
  ['archived', null, CLOSES, { key: 'list.closed', values: { time: '03-31' } }],
] as const)('%s from %s to %s says %j', (state, opensAt, closesAt, sentence) => {
  expect(timeFact({ state, opensAt, closesAt }, dayOf)).toEqual(sentence);
});
