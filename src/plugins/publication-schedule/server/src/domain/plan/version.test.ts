import { armed, commands, scene } from '../../../../../../../tests/support/schedule-plans';
import { transition } from './transition';

it.each([
  ['an older version', 0],
  ['a version that does not exist yet', 2],
])('%s is a conflict, and says which was found', (_what, read) => {
  expect(transition(armed(), read, commands.move(), scene())).toEqual({
    kind: 'refused',
    refusal: { code: 'SCHEDULE_VERSION_CONFLICT', details: { read, found: 1 } },
  });
});

it('of two people who move what they both read, the second is told', () => {
  const read = armed();
  const first = transition(read, read.version, commands.move(), scene());
  if (first.kind === 'refused') throw new Error(first.refusal.code);
  const second = transition(first.to, read.version, commands.move(), scene());
  expect(second).toMatchObject({ refusal: { code: 'SCHEDULE_VERSION_CONFLICT' } });
});
