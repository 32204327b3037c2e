import type { RuleScene } from '../../content/bound-rules';
import { modelLookup } from '../../content/content-types';
import { DEFAULT_LOCALE } from '../../content/locales';
import { publicationInstant } from '../../content/publication-clock';
import { deepPopulate, plainRow } from '../../content/row';
import type { ContentDocument } from '../../content/rules';
import { schoolDay } from '../../content/school-day';
import { findSibling, takenSlugs } from '../../content/siblings';
import { rowsOf } from '../../shared/strapi/rows';
import { countYear } from './count-year';
import type {
  DisclosureReportContext,
  DisclosureReportShared,
  DisclosureReportWords,
  YearFigures,
} from './types';
import { isYearOver } from './year-over';

/** Reads what the rules of a report have to know: its figures, and the other reports. */
export async function loadDisclosureReportContext(
  { shared: { year } }: ContentDocument<DisclosureReportShared, DisclosureReportWords>,
  scene: RuleScene,
): Promise<DisclosureReportContext> {
  const { strapi, uid } = scene;
  const same = year === null ? null : await findSibling(scene, uid, { year });
  return {
    today: await schoolDay(strapi, new Date(publicationInstant())),
    frozen:
      year === null ? null : ((await frozenFor(scene, year)) ?? (await countYear(strapi, year))),
    sameYear: same?.documentId ?? null,
    takenSlugs: await takenSlugs(scene),
  };
}

/** The figures that the draft has of this year already; those counted while it ran are not all. */
async function frozenFor(
  { strapi, uid, documentId }: RuleScene,
  year: number,
): Promise<YearFigures | null> {
  if (documentId === undefined) return null;
  const lookup = modelLookup(strapi);
  const schema = lookup(uid);
  const row = await rowsOf(strapi, uid).findOne({
    where: { documentId, locale: DEFAULT_LOCALE, publishedAt: null, year },
    populate: deepPopulate(schema),
  });
  if (row === null) return null;
  const facts = plainRow(schema, row, lookup);
  const { figuresAsOf, figures, coverage, departments } =
    facts as unknown as DisclosureReportShared;
  if (figuresAsOf === null || figures === null || !isYearOver(year, figuresAsOf)) return null;
  return { figuresAsOf, figures, coverage, departments };
}
