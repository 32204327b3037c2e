import type { RuleScene } from '../../content/bound-rules';
import { LOCALES } from '../../content/locales';
import { publicationInstant } from '../../content/publication-clock';
import { lastPublication } from '../../content/publication-record';
import type { ContentDocument } from '../../content/rules';
import { schoolDay } from '../../content/school-day';
import { takenSlugs } from '../../content/siblings';
import { loadWorkdayCalendar } from '../../content/workday-calendar';
import { rowsOf } from '../../shared/strapi/rows';
import { regulationTitles } from '../regulation/titles';
import { openThemes } from './check-consultation';
import { datedVersions } from './dated-versions';
import type { StepContext } from './transitions';
import type { ToldVersion, VersionContext, VersionShared, VersionWords } from './types';

/** Reads what the rules of a version have to know of its regulation and the other versions. */
export async function loadVersionContext(
  { shared }: ContentDocument<VersionShared, VersionWords>,
  scene: RuleScene,
): Promise<VersionContext> {
  const { strapi } = scene;
  const code = shared.regulationCode ?? '';
  return {
    today: await schoolDay(strapi, new Date(publicationInstant())),
    regulation: await regulationTitles(strapi, code),
    others: await otherVersions(scene, code),
    takenNumbers: await takenNumbers(scene, code),
    told: await toldVersion(scene),
    calendar: await loadWorkdayCalendar(strapi),
    takenSlugs: await takenSlugs(scene),
  };
}

/** What the steps of a version are judged by. */
export async function loadStepContext(
  document: ContentDocument<VersionShared, VersionWords>,
  scene: RuleScene,
): Promise<StepContext> {
  const others = await otherVersions(scene, document.shared.regulationCode ?? '');
  return { others, openThemes: openThemes(document) };
}

async function otherVersions({ strapi, documentId }: RuleScene, code: string) {
  if (code === '') return [];
  const versions = await datedVersions(strapi, [code]);
  return versions.filter((version) => version.documentId !== documentId);
}

async function takenNumbers({ strapi, uid, documentId }: RuleScene, code: string) {
  if (code === '') return [];
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await rowsOf(strapi, uid).findMany({
    where: { regulationCode: code, ...other },
    select: ['versionNo'],
  });
  return rows.flatMap(({ versionNo }) => (typeof versionNo === 'number' ? [versionNo] : []));
}

/** The record of publications outlives a text that was taken down. */
async function toldVersion({ strapi, uid, documentId }: RuleScene): Promise<ToldVersion | null> {
  if (documentId === undefined) return null;
  const publication = await lastPublication(strapi, uid, documentId);
  if (!publication) return null;
  const { shared, words } = publication.content as unknown as ContentDocument<
    VersionShared,
    VersionWords
  >;
  const { adoptedOn, effectiveOn, versionNo } = shared;
  const articles = Object.fromEntries(
    LOCALES.map((locale) => [locale, words[locale]?.articles ?? []]),
  );
  return { adoptedOn, effectiveOn, versionNo, articles };
}
