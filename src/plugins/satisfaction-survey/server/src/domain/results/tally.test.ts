import fc from 'fast-check';

import { anyAnswers, anyDefinition } from '../../../../../../../tests/support/survey-definitions';
import { checkAnswers } from '../../../../domain/answer/check-answers';
import { choicesOf, questionsOf, type Definition } from '../../../../domain/definition/definition';
import {
  countChange,
  countResponse,
  recount,
  STANDINGS,
  type CountedResponse,
} from './count-response';
import { countersOf, distributionOf, totalsOf } from './distribution';
import { EMPTY, EVERYBODY, minus, NO_GROUP, plus } from './tally';

const anyResponse = (asking: Definition): fc.Arbitrary<CountedResponse> =>
  fc
    .record({
      raw: anyAnswers(asking),
      isLate: fc.boolean(),
      standing: fc.constantFrom(...STANDINGS),
    })
    .map(({ raw, isLate, standing }) => {
      const checked = checkAnswers(asking, raw);
      if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
      return { answers: checked.answers, isLate, standing };
    });

const anyResponses = anyDefinition.chain((asking) =>
  fc.tuple(fc.constant(asking), fc.array(anyResponse(asking), { maxLength: 12 })),
);

it('counters are a group: what was added can be taken away, in any order', () => {
  fc.assert(
    fc.property(anyResponses, ([asking, responses]) => {
      const all = recount(asking, responses);
      expect(recount(asking, responses.toReversed())).toEqual(all);
      expect(responses.reduce((left, one) => minus(left, countResponse(asking, one)), all)).toEqual(
        EMPTY,
      );
      expect(minus(plus(all, all), all)).toEqual(all);
    }),
  );
});

it('after any arrivals, exclusions and decisions the counters equal a recount', () => {
  const anyLife = anyResponses.chain(([asking, responses]) =>
    fc.tuple(
      fc.constant(asking),
      fc.constant(responses),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...STANDINGS)), { maxLength: 20 }),
    ),
  );
  fc.assert(
    fc.property(anyLife, ([asking, arrivals, changes]) => {
      const stored = [...arrivals];
      let counters = arrivals.reduce((sum, one) => plus(sum, countResponse(asking, one)), EMPTY);
      for (const [number, standing] of changes) {
        const place = number % Math.max(1, stored.length);
        const before = stored[place];
        if (before === undefined) continue;
        const after = { ...before, standing };
        counters = plus(counters, countChange(asking, before, after));
        stored[place] = after;
      }
      expect(counters).toEqual(recount(asking, stored));
    }),
  );
});

it('nothing is lost between the counts: of each question, in each group, and over the groups', () => {
  fc.assert(
    fc.property(anyResponses, ([asking, responses]) => {
      const counters = countersOf(recount(asking, responses));
      const totals = totalsOf(counters);
      expect(totals.counted + totals.pending + totals.excluded).toBe(responses.length);
      const segment = questionsOf(asking).find(({ code }) => code === asking.segment);
      const groups = segment === undefined ? [] : [...choicesOf(segment), NO_GROUP];
      for (const question of questionsOf(asking)) {
        const all = distributionOf(counters, EVERYBODY, question.code);
        expect(all.counted).toBe(totals.counted);
        for (const group of [EVERYBODY, ...groups]) {
          const part = distributionOf(counters, group, question.code);
          expect(part.answered + part.skipped + part.hidden).toBe(part.counted);
          const sum = [...part.counts.values()].reduce((n, count) => n + count, 0);
          const isOne = ['single', 'rating', 'nps', 'number', 'date', 'yesNo', 'consent'];
          if (isOne.includes(question.type)) expect(sum).toBe(part.answered);
          if (question.type === 'ranking') expect(sum).toBe(3 * part.answered);
        }
        for (const [value, count] of all.counts) {
          const parts = groups.map(
            (group) => distributionOf(counters, group, question.code).counts.get(value) ?? 0,
          );
          if (groups.length > 0) expect(parts.reduce((n, part) => n + part, 0)).toBe(count);
        }
      }
    }),
  );
});
