import { LOCALES, type Locale } from '../../src/content/locales';
import { siteReader } from '../../src/site/reader';
import { resolvePage } from '../../src/site/routes';
import { answerPage } from '../../src/site/site';
import { sampleSource } from './site-source';

export const origin = 'https://school.example';
export const now = '2025-10-15T04:00:00Z';

/** The page of the site at an address, rendered without a server. */
export async function pageAt(path: string, source = sampleSource(), instant = now) {
  const [address = '', query = ''] = path.split('?');
  const resolved = resolvePage(address, query);
  if (resolved?.kind !== 'page') throw new Error(`${path} is not a page`);
  return answerPage({ ...resolved, origin, now: instant }, siteReader(source));
}

const BELOW = [
  ...['/finance', '/finance/2025-06', '/logistics', '/logistics/2025-W36', '/works'],
  ...['/works/works-2025-01', '/works/works-2025-04', '/meals', '/meals/2025-09', '/menus'],
  ...['/menus/2025-W36', '/fees', '/documents', '/documents/school-facts', '/glossary'],
  ...['/inspections', '/inspections/insp-2025-05', '/inspections/insp-2025-06', '/rectification'],
  ...['/search', '/search?q=%E8%B7%91%E9%81%93', '/assets', '/assets/2025-Q4'],
  ...['/shared-assets', '/shared-assets/page-2', '/shared-assets/SY3-2020-00031'],
  ...['/shared-assets/SY3-2019-00005', '/procurement', '/feedback'],
  ...['/regulations', '/regulations/sy3-zd-01', '/regulations/sy3-zd-08', '/regulations/sy3-zd-10'],
  ...['/regulations/sy3-zd-01?onDate=2025-10-15', '/regulations/sy3-zd-01?onDate=2025-13-01'],
  ...['/regulations/sy3-zd-01/compare', '/regulations/sy3-zd-03/compare?from=1&to=2'],
  ...['/meetings', '/meetings/meet-01', '/actions', '/actions/act-01', '/actions/act-02'],
  ...['/working-group', '/training', '/requests'],
  ...['/surveys', '/surveys/canteen', '/surveys/paused', '/surveys/later', '/surveys/over'],
  ...['/surveys/spring', '/surveys/spring/results'],
  ...['/catalogue', '/timeliness', '/annual-reports', '/annual-reports/2025', '/subscribe'],
];

/** Every page of the sample school in one language. */
export function pathsIn(locale: Locale): readonly string[] {
  const prefix = locale === 'zh-Hans' ? '' : `/${locale}`;
  return [prefix || '/', ...BELOW.map((path) => `${prefix}${path}`)];
}

export const SITE_PATHS = LOCALES.flatMap(pathsIn);
