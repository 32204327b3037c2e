import { workdayCalendar } from '../../shared/workdays';
import { requestFigures, type CountedRequest } from './figures';

const calendar = workdayCalendar([]);
const request = (given: Partial<CountedRequest> = {}): CountedRequest => ({
  ...{ receivedOn: '2025-03-03', clarificationAskedOn: null, clarifiedOn: null },
  ...{ thirdPartyAskedOn: null, thirdPartyRepliedOn: null, extendedOn: null },
  ...{ repliedOn: '2025-03-10', mode: 'onRequest', decision: 'granted' },
  ...{ requesterType: 'parent', madeProactive: false },
  ...given,
});
const several = (count: number, given: Partial<CountedRequest> = {}) =>
  Array.from({ length: count }, () => request(given));
const scene = { year: 2025, today: '2025-12-31', calendar };

it('three requests are counted, and nothing is said of them', () => {
  const figures = requestFigures(several(3), scene);
  expect(figures).toMatchObject({ received: 3, replied: null, repliedOnTime: null });
  expect(new Set(Object.values(figures.byDecision))).toEqual(new Set([null]));
  expect(figures.hasWithheld).toBe(true);
});

it('many of one kind are told', () => {
  const figures = requestFigures(several(8), scene);
  expect(figures).toMatchObject({ received: 8, replied: 8, repliedOnTime: 8, overdue: 0 });
  expect(figures.byDecision).toMatchObject({ granted: 8, refused: 0 });
  expect(figures.hasWithheld).toBe(false);
});

it('late depends on the day it is asked for', () => {
  const open = several(6, { repliedOn: null, decision: null });
  expect(requestFigures(open, { ...scene, today: '2025-03-31' }).overdue).toBe(0);
  expect(requestFigures(open, { ...scene, today: '2025-04-01' }).overdue).toBe(6);
});

it('only requests of the year count', () => {
  const others = several(9, { receivedOn: '2024-12-31' });
  expect(requestFigures([...others, ...several(5)], scene).received).toBe(5);
});
