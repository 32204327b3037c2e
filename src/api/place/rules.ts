import { checkCodeFormat, checkNames } from '../../content/code-format';
import { errorAt } from '../../content/issue-codes';
import { checkPresent } from '../../content/publication-facts';
import type { Issue, Rules } from '../../content/rules';
import { placesAround, placesByCode, type PlaceNode } from './public-place';

export interface PlaceShared {
  readonly code: string | null;
  readonly kind: string | null;
  readonly parentCode: string | null;
  /** True for a place that strangers should not find, such as a server room. */
  readonly sensitive: boolean | null;
  /** Computed: the public API answers `public` rows only. */
  readonly visibilityScope: string | null;
}

export interface PlaceWords {
  readonly name: string | null;
}

export interface PlaceContext {
  /** Every other place. */
  readonly others: readonly PlaceNode[];
  /** The code that the place bears in the database. */
  readonly storedCode: string | null;
}

/**
 * The rules of a place: it lies in a place that exists, in no circle, and what lies in a sensitive
 * place is sensitive too. So the parent of a public place is public, and naming it betrays nothing.
 */
export const placeRules: Rules<PlaceShared, PlaceWords, PlaceContext> = {
  derive: ({ shared, words }) => ({
    shared: { ...shared, visibilityScope: shared.sensitive === true ? 'internal' : 'public' },
    words,
  }),

  check({ shared, words }, context) {
    return [
      ...checkCodeFormat(shared.code),
      ...checkNames(words),
      ...checkPresent(shared, ['kind']),
      ...checkCode(shared, context),
      ...checkParent(shared, context),
      ...checkSensitive(shared, context),
    ];
  },
};

function checkCode({ code }: PlaceShared, context: PlaceContext): readonly Issue[] {
  const { others, storedCode } = context;
  const issues: Issue[] = [];
  if (others.some((other) => other.code === code)) {
    issues.push(errorAt('CODE_TAKEN', ['code'], { code: code ?? '' }));
  }
  const isRenamed = storedCode !== null && storedCode !== code;
  if (isRenamed && others.some(({ parentCode }) => parentCode === storedCode)) {
    issues.push(errorAt('PLACE_HAS_PARTS', ['code'], { code: storedCode }));
  }
  return issues;
}

function checkParent(shared: PlaceShared, { others }: PlaceContext): readonly Issue[] {
  const node = nodeOf(shared);
  const parent = node.parentCode;
  if (parent === null) return [];
  const params = { code: node.code, parent: parent.slice(0, 40) };
  if (parent === node.code) return [errorAt('PLACE_CIRCLE', ['parentCode'], params)];
  if (!others.some(({ code }) => code === parent)) {
    return [errorAt('PARENT_UNKNOWN', ['parentCode'], params)];
  }
  const around = placesAround(placesByCode([...others, node]), node.code);
  return around.includes(node.code) ? [errorAt('PLACE_CIRCLE', ['parentCode'], params)] : [];
}

function checkSensitive(shared: PlaceShared, { others }: PlaceContext): readonly Issue[] {
  const { code, parentCode, sensitive } = nodeOf(shared);
  const parent = others.find((other) => other.code === parentCode);
  if (!sensitive && parent?.sensitive === true) {
    return [errorAt('PLACE_IN_SENSITIVE', ['sensitive'], { parent: parent.code })];
  }
  const open = others.find((other) => other.parentCode === code && !other.sensitive);
  if (!sensitive || open === undefined) return [];
  return [errorAt('PLACE_PARTS_PUBLIC', ['sensitive'], { code: open.code })];
}

function nodeOf({ code, parentCode, sensitive }: PlaceShared): PlaceNode {
  return {
    code: code ?? '',
    parentCode: parentCode === '' ? null : parentCode,
    sensitive: sensitive === true,
  };
}
