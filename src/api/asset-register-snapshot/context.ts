import type { Core } from '@strapi/strapi';
import type { RuleScene } from '../../content/bound-rules';
import { publicationInstant } from '../../content/publication-clock';
import type { ContentDocument } from '../../content/rules';
import { schoolDay } from '../../content/school-day';
import { findSibling, takenSlugs } from '../../content/siblings';
import { digest } from '../../shared/strapi/digest';
import { listedAssets } from '../asset/listed-assets';
import { registerSums } from '../asset/register';
import { registerLines, type RegisterLine } from '../asset/register-list';
import { lastDayOf, quarterOf } from './quarter';
import type { RegisterContext, RegisterFigures, RegisterShared, RegisterWords } from './types';

/** Reads what the rules of a register have to know: what the assets add up to, and the others. */
export async function loadRegisterContext(
  { shared }: ContentDocument<RegisterShared, RegisterWords>,
  scene: RuleScene,
): Promise<RegisterContext> {
  const { strapi, uid } = scene;
  const { year, quarter, publicSince } = shared;
  const known = quarterOf(year, quarter);
  // What is public stays as it is, whatever the assets are today.
  const isOpen = known !== null && publicSince === null;
  const same = known === null ? null : await findSibling(scene, uid, { year, quarter });
  return {
    today: await schoolDay(strapi, new Date(publicationInstant())),
    figures: isOpen ? (await registerOf(strapi, lastDayOf(known))).figures : null,
    sameQuarter: same?.documentId ?? null,
    takenSlugs: await takenSlugs(scene),
  };
}

/** The register of a day as the assets are now: its sums and its public list. */
export async function registerOf(
  strapi: Core.Strapi,
  asOf: string,
): Promise<{ readonly figures: RegisterFigures; readonly lines: readonly RegisterLine[] }> {
  const listed = await listedAssets(strapi, asOf);
  const lines = registerLines(listed);
  const listedRecords = lines.filter(({ kind }) => kind === 'single').length;
  return {
    figures: { ...registerSums(listed), listedRecords, listHash: digest(lines) },
    lines,
  };
}
