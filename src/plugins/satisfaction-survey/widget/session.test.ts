import type { RefusalCode } from '../contracts/public/refusal';
import type { SubmitRequest } from '../contracts/public/submission';
import type { PublicSurvey } from '../contracts/public/survey';
import type { Outcome, SurveyClient } from './client';
import { draftStore, memoryStore, type TextStore } from './domain/draft';
import type { Refused } from './domain/sending';
import type { SessionEvent } from './scene';
import { SurveySession } from './session';

const said = (text: string) => ({ 'zh-Hans': text });
const option = (code: string) => ({ code, label: said(code) });

const SURVEY: PublicSurvey = {
  ...{ slug: 'canteen', revision: 1, hash: 'h', state: 'open', access: 'open' },
  ...{ opensAt: null, closesAt: null, hasResults: false },
  definition: {
    ...{ defaultLocale: 'zh-Hans', title: said('食堂'), privacyNotice: said('匿名') },
    ...{ under14: false, retired: [] },
    items: [
      {
        code: 'q1',
        type: 'single',
        text: said('身份'),
        required: true,
        options: ['a', 'b'].map(option),
      },
      { code: 'q10', type: 'shortText', text: said('意见'), required: false, maxLength: 5 },
    ],
  },
};

const refused = (status: number, code: RefusalCode, more: Partial<Refused> = {}) => ({
  kind: 'refused' as const,
  refused: {
    ...{ status, code, message: code, retryAfterSeconds: null, errors: [], challenge: null },
    ...{ wait: null, ...more },
  },
});
const UNREACHABLE = { kind: 'unreachable' as const };
const taken = { kind: 'answered' as const, data: { receipt: 'K7QM', isNew: true, isLate: false } };

/** A device with a clock that is moved by hand, and a server that answers from a list. */
function device({
  survey = SURVEY,
  texts = memoryStore(),
}: { readonly survey?: PublicSurvey; readonly texts?: TextStore } = {}) {
  let now = 0;
  let timers: { readonly at: number; readonly then: () => void }[] = [];
  const sent: { readonly key: string; readonly body: SubmitRequest }[] = [];
  const outcomes: Awaited<ReturnType<SurveyClient['submit']>>[] = [];
  const started: string[] = [];
  const events: SessionEvent[] = [];
  let shown = survey;
  let keys = 0;
  let start: Outcome<{ startToken: string; revision: number; minimumSeconds: number }> | null =
    null;
  const client: SurveyClient = {
    read: async () => ({ kind: 'answered', data: shown }),
    start: async ({ key }) => {
      started.push(key);
      const data = { startToken: 'start', revision: shown.revision, minimumSeconds: 0 };
      return start ?? { kind: 'answered', data };
    },
    submit: async (key, body) => {
      sent.push({ key, body });
      return outcomes.shift() ?? taken;
    },
  };
  const session = new SurveySession(
    {
      client,
      store: draftStore(texts, 'canteen'),
      digest: null,
      locale: 'zh-Hans',
      channel: 'embed',
      newKey: () => `${String((keys += 1))}`.padStart(32, '0'),
      now: () => now,
      chance: () => 0,
      later: (milliseconds, then) => {
        const timer = { at: now + milliseconds, then };
        timers.push(timer);
        return () => {
          timers = timers.filter((one) => one !== timer);
        };
      },
      onScene: () => undefined,
      onEvent: (event) => events.push(event),
    },
    '',
  );
  return {
    ...{ session, sent, outcomes, started, events, texts },
    serve: (next: PublicSurvey) => (shown = next),
    answerStart: (next: typeof start) => (start = next),
    async pass(milliseconds: number) {
      now += milliseconds;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      due.forEach(({ then }) => then());
      await settled();
    },
  };
}

/** Everything that was promised has come true. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function answering(at = device()) {
  await at.session.load();
  at.session.change('q1', 'a');
  await settled();
  return at;
}

it('sends under the key of the draft, and keeps the receipt', async () => {
  const at = await answering();
  at.session.send();
  await settled();
  expect(at.sent).toHaveLength(1);
  expect(at.sent[0]).toMatchObject({
    key: at.started[0],
    body: { revision: 1, startToken: 'start', answers: { q1: 'a' }, channel: 'embed' },
  });
  expect(at.session.current.receipt?.code).toBe('K7QM');
  expect(at.events.map(({ name }) => name)).toEqual(['ready', 'progress', 'submitted']);
});

it('names what is missing and sends nothing', async () => {
  const at = device();
  await at.session.load();
  at.session.send();
  await settled();
  expect(at.sent).toEqual([]);
  expect(at.session.current).toMatchObject({ attempts: 1, problems: [{ question: 'q1' }] });
  at.session.change('q10', 'x');
  expect(at.session.current.problems).toHaveLength(1);
  at.session.change('q1', 'b');
  expect(at.session.current.problems).toEqual([]);
});

it('sends the same under the same key until there is a receipt', async () => {
  const at = await answering();
  at.outcomes.push(UNREACHABLE, UNREACHABLE, refused(503, 'SURVEY_UNAVAILABLE'), taken);
  at.session.send();
  await settled();
  for (let round = 0; round < 3; round += 1) await at.pass(60_000);
  expect(at.sent).toHaveLength(4);
  expect(new Set(at.sent.map(({ key }) => key)).size).toBe(1);
  expect(new Set(at.sent.map(({ body }) => JSON.stringify(body.answers))).size).toBe(1);
  expect(at.sent.at(-1)?.body.channel).toBe('offline');
  expect(at.session.current.receipt?.code).toBe('K7QM');
});

it('goes on where the page was killed in the middle of sending', async () => {
  const at = await answering();
  at.outcomes.push(UNREACHABLE);
  at.session.send();
  await settled();
  at.session.end();
  const reopened = device({ texts: at.texts });
  await reopened.session.load();
  await settled();
  expect(reopened.sent[0]?.key).toBe(at.sent[0]?.key);
  expect(reopened.sent[0]?.body.answers).toEqual({ q1: 'a' });
  expect(reopened.session.current.receipt?.code).toBe('K7QM');
});

it('shows what was filled in when the page is opened again', async () => {
  const at = await answering();
  at.session.end();
  const reopened = device({ texts: at.texts });
  await reopened.session.load();
  expect(reopened.session.current.draft).toMatchObject({
    answers: { q1: 'a' },
    startToken: 'start',
  });
  expect(reopened.session.current.remark).not.toBeNull();
});

it.each([
  [400, 'SURVEY_ANSWERS_INVALID'],
  [403, 'SURVEY_TOKEN_SPENT'],
  [404, 'SURVEY_NOT_FOUND'],
  [409, 'SURVEY_KEY_CONFLICT'],
  [410, 'SURVEY_CLOSED'],
  [412, 'SURVEY_REVISION_EXPIRED'],
] as const)('keeps the answers after %i %s', async (status, code) => {
  const at = await answering();
  at.outcomes.push(refused(status, code));
  at.session.send();
  await settled();
  expect(at.session.current.draft?.answers).toEqual({ q1: 'a' });
  expect(at.session.current.refusal).not.toBeNull();
  expect(at.session.current.sending).toBeNull();
  const reopened = device({ texts: at.texts });
  await reopened.session.load();
  expect(reopened.session.current.draft?.answers).toEqual({ q1: 'a' });
});

it('reads the questions again where they were changed, and keeps the answers that fit', async () => {
  const at = await answering();
  at.session.change('q10', 'abc');
  const [first] = SURVEY.definition.items;
  const definition = { ...SURVEY.definition, items: first === undefined ? [] : [first] };
  at.serve({ ...SURVEY, revision: 2, definition });
  at.outcomes.push(refused(412, 'SURVEY_REVISION_EXPIRED'));
  at.session.send();
  await settled();
  expect(at.session.current.draft).toMatchObject({
    revision: 2,
    answers: { q1: 'a' },
    startToken: null,
  });
  at.session.send();
  await settled();
  expect(at.sent[1]).toMatchObject({
    key: at.sent[0]?.key,
    body: { revision: 2, answers: { q1: 'a' } },
  });
});

it('waits through a pause with everything kept', async () => {
  const at = await answering();
  at.outcomes.push(refused(423, 'SURVEY_PAUSED', { retryAfterSeconds: 300 }));
  at.session.send();
  await settled();
  expect(at.session.current.sending).toMatchObject({ step: 'waiting', why: 'paused' });
  await at.pass(299_000);
  expect(at.sent).toHaveLength(1);
  await at.pass(1000);
  expect(at.session.current.receipt?.code).toBe('K7QM');
});

it('lets nothing be changed that may have arrived', async () => {
  const at = await answering();
  at.outcomes.push(UNREACHABLE);
  at.session.send();
  await settled();
  at.session.edit();
  at.session.change('q1', 'b');
  expect(at.session.current.draft?.answers).toEqual({ q1: 'a' });
  expect(at.session.current.sending).not.toBeNull();
});

it('goes back to the answers where a refusal says that nothing was stored', async () => {
  const at = await answering();
  at.outcomes.push(refused(429, 'SURVEY_TOO_MANY', { retryAfterSeconds: 60 }));
  at.session.send();
  await settled();
  at.session.edit();
  at.session.change('q1', 'b');
  expect(at.session.current.draft?.answers).toEqual({ q1: 'b' });
  at.session.send();
  await settled();
  expect(at.sent.map(({ body }) => body.answers)).toEqual([{ q1: 'a' }, { q1: 'b' }]);
  expect(at.sent[1]?.key).toBe(at.sent[0]?.key);
});

it('gives the next person on the device a key of their own', async () => {
  const at = await answering();
  at.session.send();
  await settled();
  at.session.again();
  at.session.change('q1', 'b');
  await settled();
  at.session.send();
  await settled();
  expect(at.sent).toHaveLength(2);
  expect(at.sent[1]?.key).not.toBe(at.sent[0]?.key);
});

it('begins without a network, and asks for the start just before sending', async () => {
  const at = device();
  at.answerStart(UNREACHABLE);
  await answering(at);
  expect(at.session.current.draft?.startToken).toBeNull();
  at.answerStart(null);
  at.session.send();
  await settled();
  expect(at.sent[0]?.body).toMatchObject({ startToken: 'start', channel: 'offline' });
});

it.each(['scheduled', 'paused', 'closed'] as const)(
  'says so instead of the form where the survey is %s',
  async (state) => {
    const at = device({ survey: { ...SURVEY, state } });
    await at.session.load();
    expect(at.session.current.notice).not.toBeNull();
  },
);

it('lets who began in time send after the end', async () => {
  const at = await answering();
  at.session.end();
  const late = device({ survey: { ...SURVEY, state: 'closed' }, texts: at.texts });
  await late.session.load();
  expect(late.session.current.notice).toBeNull();
  late.session.send();
  await settled();
  expect(late.sent).toHaveLength(1);
});

it.each([
  ['token', ''],
  ['onSite', 'K7QM'],
] as const)('keeps for the next person only the code on the site: %s', async (access, kept) => {
  const at = device({ survey: { ...SURVEY, access } });
  await at.session.load();
  at.session.setToken('K7QM');
  at.session.change('q1', 'a');
  at.session.send();
  await settled();
  at.session.again();
  expect(at.session.current.token).toBe(kept);
});

it('asks for the invitation before anything is sent, and sends it along', async () => {
  const at = device({ survey: { ...SURVEY, access: 'token' } });
  await answering(at);
  expect(at.started).toEqual([]);
  at.session.send();
  expect(at.session.current.refusal).not.toBeNull();
  at.session.setToken(' K7QM-0F3D ');
  at.session.send();
  await settled();
  expect(at.sent[0]?.body.token).toBe('K7QM-0F3D');
});
