import { z } from 'zod';

import { day } from '../../../contracts/common';
import type { AuditEntry } from './entry';

const words = z.array(z.string());
const change = z.object({ added: words, removed: words });

const delegationFacts = z.object({
  ...{ fromId: z.number(), toId: z.number(), startsOn: day, endsOn: day },
  contentTypes: words.nullable(),
});
const termListFacts = z.object({ changes: z.object({ terms: change, known: change }) });

/** What an entry that is about no document says beyond its name. */
export type AuditFacts =
  | ({ readonly kind: 'delegation' } & z.infer<typeof delegationFacts>)
  | ({ readonly kind: 'termLists' } & z.infer<typeof termListFacts>['changes']);

/** Null where the entry has none; entries of an older version may lack it. */
export function factsOfEntry({ name, facts }: AuditEntry): AuditFacts | null {
  if (name === 'delegated' || name === 'delegationRevoked') {
    const { data } = delegationFacts.safeParse(facts);
    return data === undefined ? null : { kind: 'delegation', ...data };
  }
  if (name === 'termsSaved') {
    const { data } = termListFacts.safeParse(facts);
    return data === undefined ? null : { kind: 'termLists', ...data.changes };
  }
  return null;
}
