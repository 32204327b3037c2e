import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../../shared/clock';
import { type Figure, outboxFigures } from '../../../../../shared/strapi/metrics';
import { statementsOf } from '../../../../../shared/strapi/unit-of-work';
import { OUTBOX, RESPONSES } from '../tables';

/** What of answering can be watched. Answers are never deleted, so the last number counts them. */
export const surveyFigures = (strapi: Core.Strapi): readonly Figure[] => [
  ...outboxFigures(strapi, OUTBOX, () => systemClock.now()),
  {
    name: 'school_survey_answers_total',
    help: 'Answers to surveys that were stored, of all processes',
    kind: 'counter',
    async read() {
      const table = statementsOf(strapi).table(RESPONSES);
      const found: { last: number | null }[] = await table.max({ last: 'id' });
      return [{ value: found[0]?.last ?? 0 }];
    },
  },
];
