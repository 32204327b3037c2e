import { firstDraft, replacedBy, wantedTimes, type ScheduleDraft } from './schedule-draft';

const NOW = '2026-07-13T02:00:00.000Z';
const draft = (changes: Partial<ScheduleDraft> = {}): ScheduleDraft => ({
  ...firstDraft({ now: NOW, timeZone: 'Asia/Shanghai', isPublished: false }),
  ...changes,
});

it('begins with tomorrow morning at the school', () => {
  expect(wantedTimes(draft())).toEqual({
    publish: { local: '2026-07-14T09:00', gapOrFold: 'reject' },
    isAnnounceable: false,
    missedRule: { policy: 'ask', graceSeconds: 3600 },
  });
});

it('begins with a take-down where all that is drafted is public already', () => {
  const first = firstDraft({ now: NOW, timeZone: 'Asia/Shanghai', isPublished: true });
  expect(wantedTimes(first)).toMatchObject({ takeDown: { kind: 'at', local: '2026-07-21T09:00' } });
  expect(wantedTimes(first)).not.toHaveProperty('publish');
});

it('asks for a notice period together with the publication', () => {
  const both = draft({ what: 'both', takeDownBy: 'workdays', workdays: '5', isAnnounceable: true });
  expect(wantedTimes(both)).toMatchObject({
    publish: { local: '2026-07-14T09:00' },
    takeDown: { kind: 'workdaysAfterPublish', workdays: 5 },
    isAnnounceable: true,
  });
});

it('announces nothing that is only taken down', () => {
  expect(wantedTimes(draft({ what: 'takeDown', isAnnounceable: true }))).toMatchObject({
    isAnnounceable: false,
  });
});

it.each<Partial<ScheduleDraft>>([
  { publish: { day: '', clock: '09:00' } },
  { what: 'takeDown', takeDown: { day: '2026-07-20', clock: '' } },
  { what: 'takeDown', takeDownBy: 'workdays', workdays: '' },
  { what: 'both', takeDownBy: 'workdays', workdays: '2.5' },
])('asks for nothing while something is missing: %j', (changes) => {
  expect(wantedTimes(draft(changes))).toBeNull();
});

it('what is not asked for may be half typed', () => {
  expect(wantedTimes(draft({ takeDown: { day: '', clock: '' }, workdays: '' }))).not.toBeNull();
});

it.each([
  ['publish', [1]],
  ['takeDown', [2]],
  ['both', [1, 2]],
] as const)('%s takes the place of the live plans of the same kind', (what, ids) => {
  const live = [
    { id: 1, version: 3, verb: 'publish' },
    { id: 2, version: 4, verb: 'unpublish' },
  ] as const;
  expect(replacedBy(what, live).map(({ id }) => id)).toEqual(ids);
  expect(replacedBy('publish', live)).toEqual([{ id: 1, version: 3 }]);
});
