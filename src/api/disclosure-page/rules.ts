import { checkRichText } from '../../content/check-rich-text';
import { documentKey } from '../../content/document-key';
import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import { isMobileNumber } from '../../content/phone';
import {
  checkPresent,
  checkPublicationFacts,
  isBlank,
  withPublicationFacts,
  type Naming,
} from '../../content/publication-facts';
import { richTextWords } from '../../content/rich-text';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { slugFromTitle } from '../../shared/slug';
import type { DisclosurePageContext, DisclosurePageShared, DisclosurePageWords } from './types';

export type DisclosurePage = ContentDocument<DisclosurePageShared, DisclosurePageWords>;

const CATALOGUE_NO = /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,3}$/;
/** Room for "page-" and a number behind the title. */
const MAX_TITLE_IN_KEY = 60;

/** The rules of a page: what it belongs to, and a text that can do no harm to its readers. */
export const disclosurePageRules: Rules<
  DisclosurePageShared,
  DisclosurePageWords,
  DisclosurePageContext
> = {
  derive(document, context) {
    const { shared } = document;
    const catalogueNo = isBlank(shared.catalogueItemNo) ? null : shared.catalogueItemNo;
    const known = { ...document, shared: { ...shared, catalogueNo } };
    return withPublicationFacts(known, pageNaming(known, context));
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, ['category', 'catalogueItemNo']),
      ...checkCatalogueNo(shared),
      ...checkPublicationFacts(document, pageNaming(document, context)),
      ...checkBody(document),
    ];
  },
};

/** A page is called by its title and by nothing else: `page-xue-xiao-gai-kuang`. */
export function pageNaming(
  { shared, words }: DisclosurePage,
  { takenKeys, takenSlugs }: DisclosurePageContext,
): Naming {
  const title = words[DEFAULT_LOCALE]?.title ?? null;
  const short = slugFromTitle(title ?? '')
    .slice(0, MAX_TITLE_IN_KEY)
    .replace(/-+$/, '');
  return {
    key: documentKey({
      current: shared.key,
      isPublic: shared.publicSince !== null,
      wanted: isBlank(title) ? null : `page-${short}`,
      taken: takenKeys,
    }),
    periodKey: null,
    defaultTitle: () => null,
    isDefaultTitle: () => false,
    takenSlugs,
  };
}

function checkCatalogueNo({
  catalogueItemNo,
  catalogueNo,
}: DisclosurePageShared): readonly Issue[] {
  const field = 'catalogueItemNo';
  if (isBlank(catalogueItemNo)) return [];
  const text = catalogueItemNo ?? '';
  if (!CATALOGUE_NO.test(text)) {
    return [errorAt('VALUE_FORMAT', [field], { field, text: text.slice(0, 20), example: '2.1' })];
  }
  if (catalogueNo === catalogueItemNo) return [];
  return [errorAt('NOT_RECOMPUTED', ['catalogueNo'], { field: 'catalogueNo' })];
}

function checkBody({ words }: DisclosurePage): readonly Issue[] {
  const field = 'body';
  const isMissing = isBlank(richTextWords(words[DEFAULT_LOCALE]?.body));
  return [
    ...(isMissing ? [errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE })] : []),
    ...LOCALES.flatMap((locale) => {
      const body = words[locale]?.body;
      // Names and numbers of persons are never public; a phone number is the one that slips in.
      const isPersonal = isMobileNumber(richTextWords(body));
      return [
        ...checkRichText(body, { field, locale }),
        ...(isPersonal ? [errorAt('PHONE_MOBILE', [field], { field })] : []),
      ];
    }),
  ];
}
