import fc from 'fast-check';

import type { SubmitRequest } from '../contracts/public/submission';
import type { PublicSurvey } from '../contracts/public/survey';
import type { SurveyClient } from './client';
import { draftStore, memoryStore, type TextStore } from './domain/draft';
import { SurveySession } from './session';

const SURVEY: PublicSurvey = {
  ...{ slug: 's', revision: 1, hash: 'h', state: 'open', access: 'open' },
  ...{ opensAt: null, closesAt: null, hasResults: false },
  definition: {
    ...{ defaultLocale: 'en', title: { en: 't' }, privacyNotice: { en: 'p' }, under14: false },
    retired: [],
    items: [{ code: 'q', type: 'shortText', text: { en: 'q' }, required: true, maxLength: 9 }],
  },
};

/** What the road to the server does to an attempt to send. */
const ROADS = ['lostThere', 'lostBack', 'hangs', 'gateway', 'busy', 'paused', 'good'] as const;
type Road = (typeof ROADS)[number];

/** What happens on the phone between two attempts. */
const EVENTS = ['wait', 'kill', 'edit', 'hurry'] as const;

/** A server that keeps one payload for a key, at the end of a bad road. */
function badServer(roads: readonly Road[]) {
  const stored = new Map<string, string>();
  const left = [...roads];
  let conflicts = 0;
  const store = (key: string, { answers }: SubmitRequest): boolean => {
    const payload = JSON.stringify(answers);
    const former = stored.get(key);
    if (former !== undefined && former !== payload) conflicts += 1;
    if (former === undefined) stored.set(key, payload);
    return former === undefined;
  };
  const refusal = (status: number, code: 'SURVEY_TOO_MANY' | 'SURVEY_PAUSED' | null) => ({
    kind: 'refused' as const,
    refused: {
      ...{ status, code, message: '', retryAfterSeconds: 5, errors: [], challenge: null },
      wait: null,
    },
  });
  const client: SurveyClient = {
    read: async () => ({ kind: 'answered', data: SURVEY }),
    start: async () => ({
      kind: 'answered',
      data: { startToken: 't', revision: 1, minimumSeconds: 0 },
    }),
    submit: async (key, body) => {
      const road = left.shift() ?? 'good';
      // What is stored is told as such, whatever else stands in the way.
      const isKnown = stored.has(key);
      if (road === 'lostThere') return { kind: 'unreachable' };
      if (!isKnown && road === 'busy') return refusal(429, 'SURVEY_TOO_MANY');
      if (!isKnown && road === 'paused') return refusal(423, 'SURVEY_PAUSED');
      const isNew = store(key, body);
      if (road === 'lostBack') return { kind: 'unreachable' };
      // Only the end of the page ends that.
      if (road === 'hangs') return new Promise(() => undefined);
      if (road === 'gateway') return refusal(502, null);
      return { kind: 'answered', data: { receipt: `R-${key}`, isNew, isLate: false } };
    },
  };
  return { client, stored, conflicts: () => conflicts };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A page with the questionnaire, on a device that keeps what other pages left. */
function openPage(client: SurveyClient, texts: TextStore, keys: () => string) {
  let now = 0;
  let timers: { readonly at: number; readonly then: () => void }[] = [];
  const session = new SurveySession(
    {
      ...{ client, store: draftStore(texts, 's'), digest: null, locale: 'en', channel: 'embed' },
      ...{ newKey: keys, now: () => now, chance: () => 0.5 },
      later: (milliseconds, then) => {
        const timer = { at: now + milliseconds, then };
        timers.push(timer);
        return () => {
          timers = timers.filter((one) => one !== timer);
        };
      },
      onScene: () => undefined,
      onEvent: () => undefined,
    },
    '',
  );
  return {
    session,
    async pass() {
      now += 120_000;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      due.forEach(({ then }) => then());
      await settled();
    },
  };
}

it('whatever becomes of the network and the page, there is one response and it is the last one given', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...ROADS), { maxLength: 12 }),
      fc.array(fc.constantFrom(...EVENTS), { maxLength: 12 }),
      async (roads, events) => {
        const server = badServer(roads);
        const texts = memoryStore();
        let made = 0;
        const keys = () => `${String((made += 1))}`.padStart(32, '0');
        let page = openPage(server.client, texts, keys);
        let given = 'v0';
        await page.session.load();
        page.session.change('q', given);
        await settled();
        page.session.send();
        await settled();
        const reopen = async () => {
          page.session.end();
          page = openPage(server.client, texts, keys);
          await page.session.load();
          await settled();
        };
        for (const [turn, event] of events.entries()) {
          if (page.session.current.receipt !== null) break;
          if (event === 'kill') await reopen();
          else if (event === 'edit') {
            page.session.edit();
            page.session.change('q', `v${turn + 1}`);
            await settled();
            if (page.session.current.sending === null) given = `v${turn + 1}`;
            page.session.send();
            await settled();
          } else if (event === 'hurry') {
            page.session.hurry();
            await settled();
          } else await page.pass();
        }
        for (let more = 0; more <= roads.length; more += 1) {
          if (page.session.current.receipt === null) await reopen();
        }
        const [key] = server.stored.keys();
        expect(page.session.current.receipt?.code).toBe(`R-${key}`);
        expect([...server.stored.values()]).toEqual([JSON.stringify({ q: given })]);
        expect(server.conflicts()).toBe(0);
        expect(made).toBe(1);
      },
    ),
    { numRuns: 400 },
  );
});
