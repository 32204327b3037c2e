import type { Core } from '@strapi/strapi';

import { countMessages } from '../../../../../shared/strapi/outbox';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { StatusResponse } from '../../../contracts';
import { OUTBOX } from '../tables';

const NEWEST = 10;

interface DeadRow {
  readonly topic: string;
  readonly failure: string | null;
  readonly ended_at: string | null;
}

/** How many messages wait and how many were given up, with the newest of those. */
export function readOutbox(
  strapi: Core.Strapi,
): Promise<Omit<StatusResponse['announcements'], 'isOn'>> {
  return inUnitOfWork(strapi, async (unit) => {
    const { waiting, dead } = await countMessages(unit, OUTBOX);
    const rows: readonly DeadRow[] = await unit
      .table(OUTBOX)
      .where('state', 'dead')
      .orderBy([
        { column: 'ended_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(NEWEST)
      .select('topic', 'failure', 'ended_at');
    const newestGivenUp = rows.map(({ topic, failure, ended_at: at }) => ({
      ...{ topic, failure: failure ?? '', at: at ?? '' },
    }));
    return { waiting, givenUp: dead, newestGivenUp };
  });
}
