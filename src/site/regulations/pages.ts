import { isDay } from '../../content/instant';
import type { SiteReader } from '../reader';
import type { SiteContext } from '../shapes';
import { twoVersions } from './difference';
import { renderDifference } from './difference-page';
import { renderRegulation } from './regulation-page';
import type { DifferenceRequest, RegulationRequest } from './request';

interface Desk {
  readonly site: SiteContext;
  readonly reader: SiteReader;
}

/** A page of a regulation; `isRefused` where what was asked for is the reader's to mend. */
export interface RegulationPage {
  readonly html: string;
  readonly isRefused: boolean;
}

/** One regulation with its text on a day; null where it is not public. */
export async function regulationPage(
  { key, onDate: asked }: RegulationRequest,
  { site, reader }: Desk,
): Promise<RegulationPage | null> {
  const { locale } = site;
  const isBadDay = asked !== undefined && !isDay(asked);
  const regulation = await reader.regulations.one(locale, key, isBadDay ? undefined : asked);
  if (regulation === null) return null;
  const [versions, reports, names, traces] = await Promise.all([
    reader.regulations.versions(locale, regulation.code),
    reader.regulations.reports(locale, regulation.code),
    reader.names(locale),
    reader.traces(regulation.version ?? regulation, locale),
  ]);
  const html = renderRegulation(site, {
    ...{ regulation, versions, reports, names, traces, isBadDay, asked },
  });
  return { html, isRefused: isBadDay };
}

/** Two versions side by side, the two newest where none are named; null where there are none. */
export async function differencePage(
  { key, ...numbers }: DifferenceRequest,
  { site, reader }: Desk,
): Promise<string | null> {
  const { locale } = site;
  const regulation = await reader.regulations.one(locale, key);
  if (regulation === null) return null;
  const versions = await reader.regulations.versions(locale, regulation.code);
  const pair = twoVersions(versions, numbers);
  return pair === null ? null : renderDifference(site, { regulation, versions, ...pair });
}
