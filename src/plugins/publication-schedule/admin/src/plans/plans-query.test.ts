import { STATES as SERVED } from '../../../contracts/common';
import { askingIn, FIRST_ASKING, plansPath, STATES } from './plans-query';

it('knows the states that there are', () => {
  expect([...STATES].sort()).toEqual([...SERVED].sort());
});

it.each([
  [{}, 'state=armed%2Cpaused%2Cclaimed%2CretryWait%2CneedsAttention%2Cfailed%2Cmissed'],
  [{ state: 'attention' }, 'state=needsAttention%2Cfailed%2Cmissed'],
  [{ state: 'armed', verb: 'unpublish' }, 'state=armed&verb=unpublish'],
  [{ state: 'done', uid: 'api::a.a' }, 'state=done&uid=api%3A%3Aa.a&order=-planned'],
  [{ state: '' }, 'order=-planned'],
] as const)('asks for %j', (asking, query) => {
  expect(plansPath({ ...FIRST_ASKING, ...asking })).toBe(
    `/publication-schedule/plans?page=1&${query}`,
  );
});

it('reads what a link asks for, and nothing that makes no sense', () => {
  expect(askingIn('?state=attention').state).toBe('attention');
  expect(askingIn('?state=lost').state).toBe('live');
});
