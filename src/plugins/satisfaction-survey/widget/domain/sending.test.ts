import type { RefusalCode } from '../../contracts/public/refusal';
import {
  backoffMs,
  beginSending,
  nextSending,
  type Circumstances,
  type Refused,
  type Sending,
} from './sending';

const NOW = 1_000_000;
const about: Circumstances = { now: NOW, chance: 0, canCompute: true };
const challenge = {
  ...{ algorithm: 'SHA-256' as const, challenge: 'c', salt: 's', maxNumber: 10, signature: 'x' },
};

const refusal = (
  status: number,
  code: RefusalCode | null,
  more: Partial<Refused> = {},
): Refused => ({
  ...{
    status,
    code,
    message: 'm',
    retryAfterSeconds: null,
    errors: [],
    challenge: null,
    wait: null,
  },
  ...more,
});

const refusedWith = (at: Sending, refused: Refused, circumstances = about) =>
  nextSending(at, { type: 'refused', refused }, circumstances);

const submitting = beginSending('token');

it('asks for a start first where there is none', () => {
  const at = beginSending(null);
  expect(at.step).toBe('starting');
  const next = nextSending(at, { type: 'started', startToken: 't' }, about);
  expect(next).toMatchObject({ step: 'submitting', ticket: { startToken: 't' } });
});

it.each([
  [1, 0, 500],
  [1, 1, 1000],
  [3, 1, 4000],
  [7, 1, 60_000],
  [60, 0, 30_000],
])('after %i failures, with chance %d, waits %i ms', (failures, chance, wait) => {
  expect(backoffMs(failures, chance)).toBe(wait);
});

it('waits longer each time the network fails, and then sends the same', () => {
  const once = nextSending(submitting, { type: 'unreachable' }, about);
  expect(once).toMatchObject({ step: 'waiting', why: 'network', until: NOW + 500 });
  const again = nextSending(once, { type: 'due' }, about);
  expect(again).toMatchObject({ step: 'submitting', ticket: { startToken: 'token' } });
  const twice = nextSending(again, { type: 'unreachable' }, about);
  expect(twice).toMatchObject({ until: NOW + 1000, failures: 2 });
});

it.each<[string, Sending, boolean]>([
  ['a start that broke off leaves nothing behind', beginSending(null), false],
  ['an attempt that broke off may have arrived', submitting, true],
])('%s', (_name, at, isUncertain) => {
  expect(nextSending(at, { type: 'unreachable' }, about)).toMatchObject({ isUncertain });
});

it('does not know what became of answers behind a gateway', () => {
  expect(refusedWith(submitting, refusal(502, null))).toMatchObject({
    ...{ step: 'waiting', why: 'busy', isUncertain: true },
  });
  const known = refusedWith(submitting, refusal(503, 'SURVEY_UNAVAILABLE'));
  expect(known).toMatchObject({ step: 'waiting', isUncertain: false });
});

it.each([
  ['a pause', 423, 'SURVEY_PAUSED', 'paused'],
  ['a rush', 429, 'SURVEY_TOO_MANY', 'busy'],
  ['haste', 429, 'SURVEY_TOO_QUICK', 'quick'],
  ['a stop of the server', 503, 'SURVEY_UNAVAILABLE', 'busy'],
] as const)('waits through %s for as long as it is told', (_name, status, code, why) => {
  const next = refusedWith(submitting, refusal(status, code, { retryAfterSeconds: 90 }));
  expect(next).toMatchObject({ step: 'waiting', why, until: NOW + 90_000 });
});

it.each([
  [400, 'SURVEY_ANSWERS_INVALID'],
  [403, 'SURVEY_TOKEN_SPENT'],
  [404, 'SURVEY_NOT_FOUND'],
  [409, 'SURVEY_KEY_CONFLICT'],
  [410, 'SURVEY_CLOSED'],
  [412, 'SURVEY_REVISION_EXPIRED'],
] as const)('stops at %i %s', (status, code) => {
  expect(refusedWith(submitting, refusal(status, code)).step).toBe('refused');
});

it('begins anew where the start is not good any more, but not for ever', () => {
  const stale = refusal(403, 'SURVEY_START_EXPIRED');
  let at: Sending = submitting;
  for (const restarts of [1, 2]) {
    at = refusedWith(at, stale);
    expect(at).toMatchObject({ step: 'starting', restarts, ticket: { startToken: null } });
    at = nextSending(at, { type: 'started', startToken: `t${restarts}` }, about);
  }
  expect(refusedWith(at, stale).step).toBe('refused');
});

describe('where work is asked for', () => {
  const asked = refusal(429, 'SURVEY_PROOF_NEEDED', {
    ...{ challenge, wait: 'w', retryAfterSeconds: 20 },
  });
  it('computes and sends the result along', () => {
    const solving = refusedWith(submitting, asked);
    expect(solving).toMatchObject({ step: 'solving', challenge });
    const proof = { challenge: 'c', salt: 's', signature: 'x', number: 3 };
    const next = nextSending(solving, { type: 'solved', proof }, about);
    expect(next).toMatchObject({ step: 'submitting', ticket: { startToken: 'token', proof } });
  });
  it('waits the signed time where it cannot compute', () => {
    const waiting = refusedWith(submitting, asked, { ...about, canCompute: false });
    expect(waiting).toMatchObject({ step: 'waiting', until: NOW + 20_000 });
    expect(nextSending(waiting, { type: 'due' }, about)).toMatchObject({
      ...{ step: 'submitting', ticket: { wait: 'w', proof: null } },
    });
  });
});

it('is over with a receipt', () => {
  const sent = nextSending(submitting, { type: 'accepted', receipt: 'R', isLate: false }, about);
  expect(sent).toEqual({ step: 'sent', receipt: 'R', isLate: false });
  expect(nextSending(sent, { type: 'unreachable' }, about)).toBe(sent);
});
