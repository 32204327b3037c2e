import fc from 'fast-check';

import type { SUBMISSION_CHANNELS } from '../../../../contracts/public/submission';
import { admissionOf } from './admission';
import { stateOf, type Run } from './run';
import { possibleSteps, STEPS, takeStep, type Step } from './step';

const FRESH: Run = {
  ...{ revision: 1, intent: 'none', closedAt: null, isPaused: false, pausedUntil: null },
  ...{ opensAt: null, closesAt: null, quota: null, taken: 0 },
};
const OPEN: Run = { ...FRESH, intent: 'open' };
const noon = new Date('2026-03-02T12:00:00.000Z');
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const iso = (minutes: number) => after(minutes).toISOString();

it.each<[string, Partial<Run>, string]>([
  ['nobody opened it', {}, 'draft'],
  ['without questions there is nothing to open', { intent: 'open', revision: null }, 'draft'],
  ['opened', { intent: 'open' }, 'open'],
  ['its time has not come', { intent: 'open', opensAt: iso(1) }, 'scheduled'],
  ['its time has come just now', { intent: 'open', opensAt: iso(0) }, 'open'],
  ['its time is over just now', { intent: 'open', closesAt: iso(0) }, 'closed'],
  ['paused', { intent: 'open', isPaused: true }, 'paused'],
  ['the pause is over', { intent: 'open', isPaused: true, pausedUntil: iso(0) }, 'open'],
  ['over while it was paused', { intent: 'open', isPaused: true, closesAt: iso(-1) }, 'closed'],
  ['enough answered', { intent: 'open', quota: 3, taken: 3 }, 'closed'],
  ['closed by hand', { intent: 'closed', closedAt: iso(-1) }, 'closed'],
  ['put away', { intent: 'archived', revision: null }, 'archived'],
])('%s', (_name, run, state) => {
  expect(stateOf({ ...FRESH, ...run }, noon)).toBe(state);
});

it.each<[string, Partial<Run>, object]>([
  [
    'nobody knows a draft',
    { intent: 'none' },
    { code: 'SURVEY_NOT_FOUND', retryAfterSeconds: null },
  ],
  ['too early', { opensAt: iso(2) }, { code: 'SURVEY_SCHEDULED', retryAfterSeconds: 120 }],
  [
    'paused until then',
    { isPaused: true, pausedUntil: iso(1) },
    { code: 'SURVEY_PAUSED', retryAfterSeconds: 60 },
  ],
  ['paused', { isPaused: true }, { code: 'SURVEY_PAUSED', retryAfterSeconds: 300 }],
  ['full', { quota: 1, taken: 1 }, { code: 'SURVEY_FULL', retryAfterSeconds: null }],
  ['put away', { intent: 'archived' }, { code: 'SURVEY_CLOSED' }],
  ['in time', {}, { kind: 'taken', isLate: false, standing: 'counted' }],
])('%s: answers of somebody who began an hour ago', (_name, run, admission) => {
  const attempt = { startedAt: after(-60), now: noon, channel: 'embed' } as const;
  expect(admissionOf({ ...OPEN, ...run }, attempt)).toMatchObject(admission);
});

it.each<[number, (typeof SUBMISSION_CHANNELS)[number], number, string]>([
  [-5, 'embed', 10, 'counted'],
  [-5, 'page', 11, 'SURVEY_CLOSED'],
  [-5, 'offline', 11, 'pending'],
  [-5, 'offline', 24 * 60, 'pending'],
  [-5, 'paper', 24 * 60 + 1, 'SURVEY_CLOSED'],
  [0, 'embed', 1, 'SURVEY_CLOSED'],
  [1, 'offline', 2, 'SURVEY_CLOSED'],
])(
  'begun %s minutes from the end by %s and sent %s minutes after it: %s',
  (began, channel, sent, expected) => {
    for (const run of [
      { ...OPEN, closesAt: iso(0) },
      { ...OPEN, intent: 'closed' as const, closedAt: iso(0), closesAt: iso(60) },
    ]) {
      const attempt = { startedAt: after(began), now: after(sent), channel };
      const admission = admissionOf(run, attempt);
      expect(admission.kind === 'taken' ? admission.standing : admission.code).toBe(expected);
      if (admission.kind === 'taken') expect(admission.isLate).toBe(true);
    }
  },
);

it('what is possible is possible, and nothing else', () => {
  const anyInstant = fc.option(fc.integer({ min: -60, max: 60 }).map(iso));
  const anyRun = fc.record({
    revision: fc.option(fc.constant(1)),
    intent: fc.constantFrom(...(['none', 'open', 'closed', 'archived'] as const)),
    ...{ closedAt: anyInstant, isPaused: fc.boolean(), pausedUntil: anyInstant },
    ...{ opensAt: anyInstant, closesAt: anyInstant },
    ...{ quota: fc.option(fc.integer({ min: 1, max: 3 })), taken: fc.integer({ min: 0, max: 4 }) },
  });
  const leadsTo: Readonly<Record<Step, readonly string[]>> = {
    ...{ open: ['open', 'scheduled'], pause: ['paused', 'scheduled'] },
    ...{ resume: ['open', 'scheduled'], close: ['closed'] },
    ...{ reopen: ['open', 'scheduled'], archive: ['archived'] },
  };
  fc.assert(
    fc.property(anyRun, (run) => {
      const possible = possibleSteps(run, noon);
      for (const step of STEPS) {
        const stepped = takeStep(run, step, { now: noon });
        expect('run' in stepped).toBe(possible.includes(step));
        if ('run' in stepped) expect(leadsTo[step]).toContain(stateOf(stepped.run, noon));
      }
    }),
  );
});

it('a step that is not possible says why', () => {
  const why = (run: Partial<Run>, step: Step, until?: string) =>
    takeStep({ ...FRESH, ...run }, step, { now: noon, ...(until === undefined ? {} : { until }) });
  expect(why({ revision: null }, 'open')).toEqual({ obstacle: 'SURVEY_STEP_UNPUBLISHED' });
  expect(why({ closesAt: iso(-1) }, 'open')).toEqual({ obstacle: 'SURVEY_STEP_TIME_OVER' });
  expect(why({ intent: 'open', quota: 1, taken: 1 }, 'reopen')).toEqual({
    obstacle: 'SURVEY_STEP_FULL',
  });
  expect(why({ intent: 'open' }, 'pause', iso(-1))).toEqual({ obstacle: 'SURVEY_STEP_UNTIL' });
  expect(why({}, 'close')).toEqual({ obstacle: 'SURVEY_STEP_CONFLICT' });
});
