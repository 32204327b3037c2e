import { errorAt } from '../../content/issue-codes';
import { numbered } from '../../content/numbered';
import {
  checkPresent,
  checkPublicationFacts,
  isBlank,
  mapWords,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { checkWordKeys } from '../../content/word-keys';
import { isRegulationCode, regulationKey, regulationNaming } from './naming';
import type { RegulationContext, RegulationShared, RegulationWords, Relation } from './types';

export type Regulation = ContentDocument<RegulationShared, RegulationWords>;

const LINE_FIELDS = ['relationType', 'targetKind', 'targetCode'] as const;

/** The rules of a regulation: a number of its own, a theme, and relations to texts that exist. */
export const regulationRules: Rules<RegulationShared, RegulationWords, RegulationContext> = {
  derive(document, context) {
    const shared: RegulationShared = {
      ...document.shared,
      relations: numbered(document.shared.relations, 'relationNo'),
    };
    const words = mapWords(document.words, (own) => ({
      ...own,
      relationTitles: numbered(own.relationTitles, 'relationNo'),
    }));
    return withPublicationFacts({ shared, words }, regulationNaming(shared, context));
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, ['code', 'kind', 'theme']),
      ...checkCode(shared, context),
      ...checkPublicationFacts(document, regulationNaming(shared, context)),
      ...checkRelations(shared, context),
      ...checkTitles(document),
    ];
  },
};

/** Versions and reports name a regulation by its code, so a public one keeps it. */
function checkCode(
  { code, key, publicSince }: RegulationShared,
  { otherCodes }: RegulationContext,
): readonly Issue[] {
  const field = 'code';
  if (isBlank(code)) return [];
  const text = code ?? '';
  if (!isRegulationCode(code)) {
    const params = { field, text: text.slice(0, 20), example: 'SY3-ZD-01' };
    return [errorAt('VALUE_FORMAT', [field], params)];
  }
  if (publicSince !== null && key !== null && regulationKey(code) !== key) {
    return [errorAt('NUMBER_FIXED', [field], { key })];
  }
  return otherCodes.includes(text) ? [errorAt('CODE_TAKEN', [field], { code: text })] : [];
}

function checkRelations(
  { relations, code }: RegulationShared,
  context: RegulationContext,
): readonly Issue[] {
  const list = 'relations';
  return relations.flatMap((relation, index): readonly Issue[] => {
    const line = index + 1;
    const missing = LINE_FIELDS.filter((field) => isBlank(relation[field]));
    if (missing.length > 0) {
      return missing.map((field) =>
        errorAt('LINE_FIELD_REQUIRED', [list, index, field], { list, line, field }),
      );
    }
    const first = relations.findIndex((other) => other.relationNo === relation.relationNo);
    const key = relation.relationNo ?? 0;
    if (first < index) {
      const path = [list, index, 'relationNo'];
      return [errorAt('DUPLICATE_LINE', path, { list, line, otherLine: first + 1, key })];
    }
    return checkTarget(relation, { index, code, context });
  });
}

interface Place {
  readonly index: number;
  readonly code: string | null;
  readonly context: RegulationContext;
}

/** A regulation of the school has to exist, and no regulation rests on itself. */
function checkTarget(
  { targetKind, targetCode }: Relation,
  { index, code, context }: Place,
): readonly Issue[] {
  const isKnown = context.otherCodes.includes(targetCode ?? '') && targetCode !== code;
  if (targetKind !== 'regulation' || isKnown) return [];
  const [list, field] = ['relations', 'targetCode'];
  const params = { list, line: index + 1, field, code: targetCode ?? '' };
  return [errorAt('UNKNOWN_CODE', [list, index, field], params)];
}

function checkTitles({ shared, words }: Regulation): readonly Issue[] {
  return checkWordKeys({
    list: 'relationTitles',
    keyField: 'relationNo',
    textField: 'title',
    texts: mapWords(words, ({ relationTitles }) =>
      relationTitles.map(({ relationNo, title }) => ({ key: relationNo, text: title })),
    ),
    lineKeys: new Set(shared.relations.map(({ relationNo }) => String(relationNo ?? ''))),
    isRequired: false,
  });
}
