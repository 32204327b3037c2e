import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, isLocale } from '../../content/locales';
import { checkPresent, isBlank } from '../../content/publication-facts';
import type { Issue, Rules } from '../../content/rules';
import { checkTimes, daysOverdue } from './times';
import type { PostedContent, PublicationRecordContext, PublicationRecordShared } from './types';

const REQUIRED = ['contentKey', 'contentLocale', 'channel', 'postedAt', 'postedByRole'] as const;
const KEY = /^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/;
const ADDRESS = /^https?:\/\/[^\s/]+\.[^\s]+$/;

/**
 * The rules of a record of one posting: what was shown where, from when to when. Postings on the
 * website are recorded by the publication itself; those on paper and in other channels by a clerk.
 */
export const publicationRecordRules: Rules<
  PublicationRecordShared,
  object,
  PublicationRecordContext
> = {
  derive: ({ shared, words }, context) => ({ shared: derived(shared, context), words }),

  check({ shared }, context) {
    const { stored } = context;
    if (stored?.isAutomatic === true) return [errorAt('POSTING_AUTOMATIC', [], {})];
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkFormats(shared),
      ...checkChannel(shared),
      ...checkContent(shared, context),
      ...checkRevision(shared, context),
      ...checkTimes(shared, context.now),
      ...(context.sameKey === null
        ? []
        : [errorAt('POSTING_TWICE', ['contentKey'], { key: shared.contentKey ?? '' })]),
    ];
  },
};

function derived(
  shared: PublicationRecordShared,
  { content, stored }: PublicationRecordContext,
): PublicationRecordShared {
  // What was posted stays what it was, even where another document bears the key by now.
  const kept = stored?.contentKey === shared.contentKey ? stored : null;
  const isPaper = (kept === null ? content : kept.contentType) === null;
  const title = kept?.contentTitle ?? (content === null ? null : titleOf(content, shared));
  return {
    ...shared,
    contentType: kept === null ? (content?.uid ?? null) : kept.contentType,
    contentDocumentId: kept?.contentDocumentId ?? content?.documentId ?? '',
    contentTitle: isPaper ? shared.contentTitle : title,
    revision: shared.revision ?? content?.revision ?? 1,
    daysOverdue: daysOverdue(shared),
    isAutomatic: stored?.isAutomatic === true,
    visibilityScope: content?.visibilityScope ?? shared.visibilityScope ?? 'public',
  };
}

function titleOf({ titles }: PostedContent, { contentLocale }: PublicationRecordShared) {
  const own = isLocale(contentLocale) ? titles[contentLocale] : undefined;
  return own ?? titles[DEFAULT_LOCALE] ?? null;
}

function checkFormats({ contentKey, url }: PublicationRecordShared): readonly Issue[] {
  const formatAt = (field: 'contentKey' | 'url', text: string, example: string) =>
    errorAt('VALUE_FORMAT', [field], { field, text: text.slice(0, 40), example });
  const issues: Issue[] = [];
  if (contentKey !== null && !isBlank(contentKey) && !KEY.test(contentKey)) {
    issues.push(formatAt('contentKey', contentKey, 'fin-2025-06'));
  }
  if (url !== null && url !== '' && !ADDRESS.test(url)) {
    issues.push(formatAt('url', url, 'https://www.example.edu.cn/a'));
  }
  return issues;
}

function checkChannel({ channel }: PublicationRecordShared): readonly Issue[] {
  return channel === 'website' ? [errorAt('POSTING_OF_WEBSITE', ['channel'], {})] : [];
}

/** What is posted is public on the website first; papers outside this system have a title. */
function checkContent(
  { contentKey, contentTitle }: PublicationRecordShared,
  { content, stored }: PublicationRecordContext,
): readonly Issue[] {
  const key = contentKey ?? '';
  if (content === null) {
    return isBlank(contentTitle) ? [errorAt('POSTING_UNKNOWN', ['contentKey'], { key })] : [];
  }
  const isSame = stored !== null && stored.contentKey === contentKey;
  if (isSame || content.revision !== null) return [];
  return [errorAt('POSTING_UNPUBLISHED', ['contentKey'], { key })];
}

function checkRevision(
  { revision }: PublicationRecordShared,
  { content }: PublicationRecordContext,
): readonly Issue[] {
  const newest = content?.revision ?? null;
  if (revision === null || newest === null || revision <= newest) return [];
  return [errorAt('POSTING_REVISION', ['revision'], { revision, newest })];
}
