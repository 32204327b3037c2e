import { LOCALES } from '../../content/locales';
import { take, type Answers } from '../../content/transitions/machine';
import { VERSION_STEP_WORDS } from './step-words';
import type { DatedVersion } from './timeline';
import { versionMachine, type StepContext } from './transitions';
import type { VersionShared, VersionState } from './types';

const shared: VersionShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{
    dueOn: null,
    regulationCode: 'SY3-ZD-10',
    versionNo: 2,
    changeKind: 'amend',
    state: 'draft',
  },
  ...{ documentNo: '青三实〔2026〕2号', adoptedOn: '2026-02-01', effectiveOn: '2026-03-01' },
  ...{ expiresOn: null, repealDocumentNo: null },
  ...{ consultationOpensOn: null, consultationClosesOn: null },
  ...{ consultationThemes: [], commentCount: null },
};

const earlier: DatedVersion = {
  ...{ versionNo: 1, state: 'adopted', adoptedOn: '2020-01-01', effectiveOn: '2020-02-01' },
  ...{ expiresOn: null, consultationOpensOn: null },
};

interface Case {
  readonly shared?: Partial<VersionShared>;
  readonly context?: Partial<StepContext>;
  readonly answers?: Answers;
  readonly today?: string;
}

function outcome(step: string, state: VersionState, given: Case = {}) {
  const today = given.today ?? '2026-02-10';
  return take(versionMachine, step, state, {
    shared: { ...shared, state, ...given.shared },
    context: { others: [], openThemes: [], ...given.context },
    answers: given.answers ?? {},
    reason: '',
    at: `${today}T01:00:00.000Z`,
    today,
  });
}

const DAYS = { consultationOpensOn: '2026-01-05', consultationClosesOn: '2026-01-25' };
const REPEAL = { repealDocumentNo: '青三实〔2027〕1号', expiresOn: '2027-01-31' };

test.each<[string, VersionState, Case, VersionState]>([
  ['consult', 'draft', { answers: DAYS }, 'consultation'],
  ['extend', 'consultation', { answers: { consultationClosesOn: '2026-02-08' } }, 'consultation'],
  ['adopt', 'draft', { answers: { expiresOn: null } }, 'adopted'],
  ['adopt', 'consultation', { shared: DAYS }, 'adopted'],
  ['adopt', 'draft', { context: { others: [earlier] } }, 'adopted'],
  ['repeal', 'adopted', { answers: REPEAL }, 'repealed'],
])('%s leads from %s onwards', (step, state, given, to) => {
  expect(outcome(step, state, given)).toMatchObject({ kind: 'moved', to });
});

test.each(
  versionMachine.states.flatMap((state) =>
    versionMachine.steps
      .filter(({ from }) => !from.includes(state))
      .map(({ name }) => [name, state] as const),
  ),
)('%s is no step from %s', (step, state) => {
  expect(outcome(step, state)).toMatchObject({ kind: 'wrongState' });
});

test('the steps write what only they know', () => {
  expect(outcome('consult', 'draft', { answers: DAYS })).toMatchObject({ changes: DAYS });
  expect(outcome('repeal', 'adopted', { answers: REPEAL })).toMatchObject({ changes: REPEAL });
});

test.each<[string, string, VersionState, Case, readonly string[]]>([
  [
    'a consultation that ends before it begins',
    'consult',
    'draft',
    { answers: { ...DAYS, consultationClosesOn: '2026-01-01' } },
    ['VALIDITY_ORDER'],
  ],
  [
    'a text without number and days',
    'adopt',
    'draft',
    { shared: { documentNo: null, adoptedOn: null, effectiveOn: null } },
    ['FIELD_REQUIRED', 'FIELD_REQUIRED', 'FIELD_REQUIRED'],
  ],
  [
    'a consultation that is still open, on its last day',
    'adopt',
    'consultation',
    { shared: DAYS, today: '2026-01-25' },
    ['CONSULTATION_OPEN'],
  ],
  [
    'comments nobody answered',
    'adopt',
    'consultation',
    { shared: DAYS, context: { openThemes: [2, 3] } },
    ['CONSULTATION_UNANSWERED', 'CONSULTATION_UNANSWERED'],
  ],
  [
    'a second text from the same day',
    'adopt',
    'draft',
    { context: { others: [{ ...earlier, effectiveOn: '2026-03-01' }] } },
    ['VERSION_SAME_DAY'],
  ],
  [
    'a gap after the text before',
    'adopt',
    'draft',
    { context: { others: [{ ...earlier, expiresOn: '2026-01-31' }] } },
    ['VERSION_GAP'],
  ],
  [
    'a repeal before the first day',
    'repeal',
    'adopted',
    { answers: { ...REPEAL, expiresOn: '2026-02-28' } },
    ['REPEAL_BEFORE_EFFECT'],
  ],
  [
    'a repeal of a text that another one follows',
    'repeal',
    'adopted',
    {
      answers: REPEAL,
      context: { others: [{ ...earlier, versionNo: 3, effectiveOn: '2026-06-01' }] },
    },
    ['VERSION_OVERLAP'],
  ],
])('%s stops %s from %s', (_name, step, state, given, codes) => {
  const result = outcome(step, state, given);
  expect(result.kind === 'blocked' && result.issues.map(({ code }) => code)).toEqual(codes);
});

test('every step and every question has words in each language', () => {
  for (const { name, asks } of versionMachine.steps) {
    const words = VERSION_STEP_WORDS[name];
    const labels = [words?.label, ...asks.map((ask) => words?.asks?.[ask.name]?.label)];
    for (const label of labels) {
      expect(LOCALES.filter((locale) => (label?.[locale] ?? '') === '')).toEqual([]);
    }
  }
});
