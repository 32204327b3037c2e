import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE } from '../../content/locales';
import {
  checkPresent,
  checkPublicationFacts,
  isBlank,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { redactionNaming } from './naming';
import type { RedactionContext, RedactionShared, RedactionWords } from './types';

type Redaction = ContentDocument<RedactionShared, RedactionWords>;

const REQUIRED = ['contentKey', 'fieldPath', 'reason', 'decidedByRole', 'decidedAt'] as const;
const REQUIRED_WORDS = ['contentTitle', 'fieldLabel', 'legalBasis'] as const;
const KEY = /^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/;
/** `findings[2].place`, `bids[*].technicalProposal`, `asset-020.place`. */
const STEP = String.raw`[A-Za-z][A-Za-z0-9-]*(?:\[(?:\d+|\*)\])?`;
const PATH = new RegExp(String.raw`^${STEP}(?:\.${STEP})*$`);

/** The rules of a redaction: what is left out, why, by whose decision; the value has no place here. */
export const redactionRules: Rules<RedactionShared, RedactionWords, RedactionContext> = {
  derive: (document, { takenSlugs }) =>
    withPublicationFacts(document, redactionNaming(document, takenSlugs)),

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkFormats(shared),
      ...checkWords(document),
      ...checkTimes(shared, context),
      ...checkPublicationFacts(document, redactionNaming(document)),
      ...(context.sameKey === null
        ? []
        : [errorAt('CODE_TAKEN', ['fieldLabel'], { code: shared.key ?? '' })]),
    ];
  },
};

function checkFormats({ contentKey, fieldPath }: RedactionShared): readonly Issue[] {
  const issues: Issue[] = [];
  const wrong = (text: string | null, pattern: RegExp) =>
    text !== null && !isBlank(text) && !pattern.test(text);
  if (wrong(contentKey, KEY)) {
    const text = (contentKey ?? '').slice(0, 40);
    const params = { field: 'contentKey', text, example: 'insp-2025-05' };
    issues.push(errorAt('VALUE_FORMAT', ['contentKey'], params));
  }
  if (wrong(fieldPath, PATH)) {
    const text = (fieldPath ?? '').slice(0, 40);
    const params = { field: 'fieldPath', text, example: 'findings[2].place' };
    issues.push(errorAt('VALUE_FORMAT', ['fieldPath'], params));
  }
  return issues;
}

function checkWords({ words }: Redaction): readonly Issue[] {
  const own = words[DEFAULT_LOCALE];
  return REQUIRED_WORDS.filter((field) => isBlank(own?.[field])).map((field) =>
    errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE }),
  );
}

function checkTimes(
  { decidedAt, availableOn }: RedactionShared,
  { now }: RedactionContext,
): readonly Issue[] {
  if (decidedAt === null) return [];
  const issues: Issue[] = [];
  if (Date.parse(decidedAt) > Date.parse(now)) {
    issues.push(errorAt('TIME_IN_FUTURE', ['decidedAt'], { field: 'decidedAt' }));
  }
  if (availableOn !== null && availableOn <= decidedAt.slice(0, 10)) {
    const params = { field: 'availableOn', otherField: 'decidedAt' };
    issues.push(errorAt('TIME_ORDER', ['availableOn'], params));
  }
  return issues;
}
