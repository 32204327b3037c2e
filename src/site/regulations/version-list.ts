import type { Locale } from '../../content/locales';
import { formatDay } from '../dates';
import { section } from '../facts';
import { html, type Html } from '../html';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { stateBadge } from './list-page';
import type { Regulation, RegulationVersion } from './regulation';
import { REGULATION_WORDS } from './words';

/** Every text of a regulation, the newest first, to be read and compared. */
export function versionList(
  { key }: Regulation,
  versions: readonly RegulationVersion[],
  { locale }: SiteContext,
): Html | null {
  if (versions.length === 0) return null;
  const words = REGULATION_WORDS[locale];
  const items = versions.map((version, index) => {
    const before = versions[index + 1];
    return html`<li>
      <strong>${words.versionName(version.versionNo)}</strong>
      ${stateBadge(version.currentState, locale)}
      <span class="muted">${versionFacts(version, locale)}</span>
      ${
        version.effectiveOn &&
        html`<a href="${pathOf({ kind: 'regulation', key, onDate: version.effectiveOn }, locale)}"
          >${words.readVersion}<span class="visually-hidden"
            >${words.versionName(version.versionNo)}</span
          ></a
        >`
      }
      ${before && compareLink(key, [before, version], locale)}
    </li>`;
  });
  return section(
    'versions',
    words.versions,
    html`<ul class="link-list">
      ${items}
    </ul>`,
  );
}

function compareLink(
  key: string,
  [before, after]: readonly [RegulationVersion, RegulationVersion],
  locale: Locale,
): Html {
  const [from, to] = [before.versionNo, after.versionNo];
  const words = REGULATION_WORDS[locale];
  return html`<a href="${pathOf({ kind: 'difference', key, from, to }, locale)}"
    >${words.compare}<span class="visually-hidden">${words.compareHead(from, to)}</span></a
  >`;
}

/** What kind of change, under which number, in force from when. */
export function versionFacts(version: RegulationVersion, locale: Locale): string {
  const { changeKind, documentNo } = version;
  const change = changeKind && (REGULATION_WORDS[locale].changeKinds[changeKind] ?? changeKind);
  return [change, documentNo, timeInForce(version, locale)].filter(Boolean).join(' · ');
}

/** "2025年3月1日起施行", "1 April 2022 to 28 February 2025" */
export function timeInForce(
  { effectiveOn, inForceUntil }: Pick<RegulationVersion, 'effectiveOn' | 'inForceUntil'>,
  locale: Locale,
): string | null {
  if (effectiveOn === null) return null;
  const words = REGULATION_WORDS[locale];
  const from = formatDay(effectiveOn, locale);
  return inForceUntil === null
    ? words.from(from)
    : words.between(from, formatDay(inForceUntil, locale));
}
