import type { Core } from '@strapi/strapi';
import type { Locale } from '../../content/locales';
import { publicAnswers } from '../../content/public-api/answers';
import { knownKeys, parseLocale } from '../../content/public-api/query';
import { schoolTimeZone } from '../../content/school-day';
import { jsonLdOf } from '../../shared/rdf/json-ld';
import { RuleError } from '../../shared/rule-error';
import { publicOrigin } from '../../shared/strapi/public-origin';
import { regulationReader } from '../../site/regulations/reading';
import type { Regulation, RegulationVersion } from '../../site/regulations/regulation';
import { REGULATION_WORDS } from '../../site/regulations/words';
import { schoolName } from '../school-facts';
import { akomaNtosoOf } from './akoma-ntoso';
import { eliOf } from './eli';
import { dayOfText, type LegalScene } from './legal-names';

interface Told {
  readonly regulation: Regulation;
  readonly versions: readonly RegulationVersion[];
  readonly scene: LegalScene & { readonly locale: Locale };
}

/**
 * A public regulation with its texts, by ELI and schema.org, as JSON-LD.
 *
 * @throws LEGISLATION_NOT_FOUND where there is none of this key
 */
export async function eliAnswer(strapi: Core.Strapi, key: string, query: unknown): Promise<string> {
  const { regulation, versions, scene } = await told(strapi, key, query);
  const { locale, origin, timeZone } = scene;
  const { kind } = regulation;
  const graph = eliOf(regulation, versions, {
    ...scene,
    kindName: kind === null ? null : (REGULATION_WORDS[locale].kinds[kind] ?? kind),
    aknAddress: (version) =>
      version.articles.length === 0 || dayOfText(version, timeZone) === null
        ? null
        : `${origin}${aknPath(key, version.versionNo)}?locale=${locale}`,
  });
  return JSON.stringify(jsonLdOf(graph));
}

/**
 * One public text of a regulation as Akoma Ntoso.
 *
 * @throws LEGISLATION_NOT_FOUND where there is none of this key and number
 */
export async function aknAnswer(
  strapi: Core.Strapi,
  { key, versionNo }: { readonly key: string; readonly versionNo: string },
  query: unknown,
): Promise<string> {
  const { regulation, versions, scene } = await told(strapi, key, query);
  const version = versions.find((one) => String(one.versionNo) === versionNo);
  const text = version && akomaNtosoOf({ regulation, version, versions }, scene);
  if (text) return text;
  const numbers = versions.map((one) => one.versionNo).join(', ') || 'none';
  throw notFound(`The regulation has no such version. Versions: ${numbers}.`);
}

/** `/api/regulations/sy3-zd-01/versions/2/akn.xml` */
function aknPath(key: string, versionNo: number): string {
  return `/api/regulations/${encodeURIComponent(key)}/versions/${versionNo}/akn.xml`;
}

/** Read through the public API and nothing behind it. */
async function told(strapi: Core.Strapi, key: string, query: unknown): Promise<Told> {
  const locale = parseLocale(knownKeys(query, ['locale'], 'query')['locale']);
  const reader = regulationReader({
    regulations: publicAnswers(strapi, 'api::regulation.regulation'),
    versions: publicAnswers(strapi, 'api::regulation-version.regulation-version'),
    reports: publicAnswers(strapi, 'api::enforcement-report.enforcement-report'),
  });
  const regulation = await reader.one(locale, key);
  if (regulation === null) throw notFound('No public regulation has this key.');
  const scene = {
    ...{ locale, school: await schoolName(strapi, locale), origin: publicOrigin(strapi) },
    timeZone: await schoolTimeZone(strapi),
  };
  return { regulation, versions: await reader.versions(locale, regulation.code), scene };
}

function notFound(message: string): RuleError {
  return new RuleError('LEGISLATION_NOT_FOUND', message);
}
