import { dayBefore } from '../../content/posts/post';
import {
  firstEffectiveOn,
  regulationStateOn,
  spansOf,
  versionOn,
  versionStateOn,
  type DatedVersion,
} from './timeline';

function version(
  versionNo: number,
  effectiveOn: string | null,
  changes: Partial<DatedVersion> = {},
): DatedVersion {
  return {
    versionNo,
    state: 'adopted',
    adoptedOn: effectiveOn,
    effectiveOn,
    expiresOn: null,
    consultationOpensOn: null,
    ...changes,
  };
}

const FIRST = version(1, '2022-04-01');
const SECOND = version(2, '2025-03-01');
const DRAFT = version(3, null, { state: 'consultation', consultationOpensOn: '2026-01-05' });
const ENDED = version(1, '2020-09-01', { state: 'repealed', expiresOn: '2025-08-31' });
const TRIAL = version(1, '2024-01-01', { expiresOn: '2024-12-31' });

describe('the version of a day', () => {
  test.each<[string, readonly DatedVersion[], string, number | null]>([
    ['the day before the first one', [FIRST, SECOND], '2022-03-31', null],
    ['the first day of the first one', [FIRST, SECOND], '2022-04-01', 1],
    ['its last day', [FIRST, SECOND], '2025-02-28', 1],
    ['the first day of the next one', [FIRST, SECOND], '2025-03-01', 2],
    ['long after', [FIRST, SECOND], '2099-12-31', 2],
    ['whatever their order', [SECOND, FIRST], '2025-02-28', 1],
    ['a draft is never in force', [SECOND, DRAFT], '2026-02-01', 2],
    ['only a draft', [DRAFT], '2026-02-01', null],
    ['the last day before a repeal', [ENDED], '2025-08-31', 1],
    ['the day after it', [ENDED], '2025-09-01', null],
    ['an adopted text without a first day', [version(1, null)], '2025-01-01', null],
    ['no versions', [], '2025-01-01', null],
  ])('%s', (_name, versions, day, expected) => {
    expect(versionOn(versions, day)?.versionNo ?? null).toBe(expected);
  });

  test('there are never two, and none is missing between the first day and the end', () => {
    const versions = [FIRST, SECOND, version(3, '2025-03-02'), version(4, '2026-01-01')];
    const spans = spansOf(versions);
    const ends = spans.slice(0, -1).map(({ until }) => until);
    expect(ends).toEqual(spans.slice(1).map(({ from }) => dayBefore(from)));
    expect(spans.at(-1)?.until).toBeNull();
  });
});

describe('what a regulation is on a day', () => {
  test.each<[string, readonly DatedVersion[], string, string]>([
    ['before its first day', [FIRST], '2022-03-31', 'notYetInForce'],
    ['in force', [FIRST], '2022-04-01', 'effective'],
    ['in force while a new text is discussed', [SECOND, DRAFT], '2026-02-01', 'effective'],
    ['discussed', [DRAFT], '2026-01-05', 'consultation'],
    ['before it was discussed', [DRAFT], '2026-01-04', 'unpublished'],
    ['repealed', [ENDED], '2025-09-01', 'repealed'],
    ['in force on its last day', [ENDED], '2025-08-31', 'effective'],
    ['after a trial', [TRIAL], '2025-01-01', 'expired'],
    ['repealed while a new text is discussed', [ENDED, DRAFT], '2026-02-01', 'repealed'],
    ['without any version', [], '2026-02-01', 'unpublished'],
  ])('%s', (_name, versions, day, expected) => {
    expect(regulationStateOn(versions, day)).toBe(expected);
  });
});

describe('what a version is on a day', () => {
  const both = [FIRST, SECOND];
  test.each<[string, DatedVersion, readonly DatedVersion[], string, string]>([
    ['adopted and to come', SECOND, both, '2025-02-28', 'adopted'],
    ['in force', SECOND, both, '2025-03-01', 'effective'],
    ['followed by the next one', FIRST, both, '2025-03-01', 'superseded'],
    ['repealed', ENDED, [ENDED], '2025-09-01', 'repealed'],
    ['still in force before the repeal', ENDED, [ENDED], '2025-08-31', 'effective'],
    ['a trial that is over', TRIAL, [TRIAL], '2025-01-01', 'expired'],
    ['in consultation', DRAFT, [SECOND, DRAFT], '2026-02-01', 'consultation'],
    ['adopted without a first day', version(1, null), [version(1, null)], '2026-02-01', 'adopted'],
  ])('%s', (_name, own, versions, day, expected) => {
    expect(versionStateOn(own, versions, day)).toBe(expected);
  });
});

test.each([
  [[SECOND, FIRST], '2022-04-01'],
  [[DRAFT], null],
])('the first day in force', (versions, expected) => {
  expect(firstEffectiveOn(versions)).toBe(expected);
});
