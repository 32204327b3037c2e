import type { Core } from '@strapi/strapi';
import { modelLookup } from '../content/content-types';
import { DEFAULT_LOCALE } from '../content/locales';
import { pluginService } from '../shared/strapi/plugin-service';
import { rowsOf } from '../shared/strapi/rows';
import { readTexts } from './publications';

/** The name by which a policy of approval asks for it. */
const KEY = 'readability';

interface Checks {
  register(key: string, check: (content: CheckedContent) => Promise<readonly string[]>): void;
}

interface CheckedContent {
  readonly document: { readonly contentType: string; readonly documentId: string };
}

interface Readability {
  advice(text: { summary: string | null; body: readonly string[] }): readonly string[];
}

/**
 * Lets a policy of approval ask whether a text is easy enough to read (易懂): what stands in the way is
 * told to whoever submits it. Without such a step in a policy nobody is held up.
 */
export function registerReadabilityCheck(strapi: Core.Strapi): void {
  if (!Object.hasOwn(strapi.plugins, 'approval')) return;
  const readability = pluginService<Readability>(strapi, 'disclosure', 'readability');
  pluginService<Checks>(strapi, 'approval', 'checks').register(KEY, async ({ document }) => {
    const { contentType, documentId } = document;
    const row = await rowsOf(strapi, contentType).findOne({
      where: { documentId, locale: DEFAULT_LOCALE, publishedAt: null },
    });
    if (row === null) return [];
    return readability.advice(readTexts(modelLookup(strapi)(contentType), row));
  });
}
