import type { Core } from '@strapi/strapi';

import { giveUpMessages } from '../../../../../shared/strapi/outbox';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { OUTBOX } from '../tables';

/** Longer than all attempts at a message take: another process may know whom it is for. */
const WAIT_MS = 3 * 24 * 60 * 60 * 1000;

/** What has waited for somebody whom the configuration names no more is given up, and told. */
export async function giveUpAbandoned(
  strapi: Core.Strapi,
  { known, now }: { readonly known: readonly string[]; readonly now: Date },
): Promise<void> {
  const why = 'The configuration names nobody whom it is for';
  const before = new Date(now.getTime() - WAIT_MS);
  const count = await inUnitOfWork(strapi, (unit) =>
    giveUpMessages(unit, OUTBOX, { known, before, now, why }),
  );
  if (count > 0) strapi.log.error(`${count} messages of ${OUTBOX} are given up: ${why}`);
}
