import type { Core, Modules } from '@strapi/strapi';

import { systemClock } from '../../../../shared/clock';
import { inUnitOfWork } from '../../../../shared/strapi/unit-of-work';
import { appFunctions } from './app-functions';
import { recordFact } from './store/fact-store';
import { somethingChanged } from './upkeep';

type Middleware = Modules.Documents.Middleware.Middleware;

const WRITES: ReadonlySet<string> = new Set([
  ...['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft'],
]);

/**
 * Writes what a publication meets in the transaction that publishes. Taking a document down or
 * correcting it changes nothing of what was published when. Whatever is written may be an event, so
 * what is owed is looked at again soon.
 */
export function createFactsMiddleware(strapi: Core.Strapi): Middleware {
  return async (context, next) => {
    const { action, uid } = context;
    if (!WRITES.has(action)) return next();
    const params = context.params as { readonly documentId?: string; readonly status?: string };
    const { factsOf } = appFunctions(strapi);
    const publishes = action === 'publish' || params.status === 'published';
    if (!publishes || factsOf === undefined) {
      const result = await next();
      somethingChanged(strapi);
      return result;
    }
    return inUnitOfWork(strapi, async (unit) => {
      const result = await next();
      const documentId = params.documentId ?? documentIdOf(result);
      if (documentId !== null) {
        const at = systemClock.now().toISOString();
        const facts = await factsOf({ contentType: uid, documentId, at });
        for (const fact of facts) await recordFact(unit, fact);
      }
      unit.onCommit(() => somethingChanged(strapi));
      return result;
    });
  };
}

function documentIdOf(result: unknown): string | null {
  const isDocument = typeof result === 'object' && result !== null && 'documentId' in result;
  return isDocument && typeof result.documentId === 'string' ? result.documentId : null;
}
