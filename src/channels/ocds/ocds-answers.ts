import type { Core } from '@strapi/strapi';
import { PROCUREMENT_WORDS } from '../../api/procurement/words';
import { DEFAULT_LOCALE } from '../../content/locales';
import { publicAnswers } from '../../content/public-api/answers';
import { notAllowed } from '../../content/public-api/not-allowed';
import { knownKeys } from '../../content/public-api/query';
import type { PublicRow } from '../../content/public-api/serialise';
import { RuleError } from '../../shared/rule-error';
import { digest } from '../../shared/strapi/digest';
import { publicOrigin } from '../../shared/strapi/public-origin';
import { schoolFacts, type SchoolFacts } from '../school-facts';
import { registeredPrefix } from './code-lists';
import { recordPackage, releasePackage, type PackageScene } from './packages';
import { purchaseOf } from './purchase';

/** Procurements of one package. */
const PAGE_SIZE = 50;

const NOTHING_YET = '1970-01-01T00:00:00.000Z';

const WRITERS = { 'releases.json': releasePackage, 'records.json': recordPackage } as const;
export type OcdsFile = keyof typeof WRITERS;

/**
 * The public procurements as open contracting data.
 *
 * @throws OCDS_NOT_FOUND while the school has no registered prefix or no public address: without them
 * nobody could tell its procurements from those of others
 */
export async function ocdsAnswer(strapi: Core.Strapi, file: string, query: unknown) {
  const page = askedPage(query);
  const write = isOcdsFile(file) ? WRITERS[file] : undefined;
  if (write === undefined) throw notThere(`Use ${Object.keys(WRITERS).join(' or ')}.`);
  const facts = await schoolFacts(strapi, DEFAULT_LOCALE);
  const prefix = registeredPrefix(facts.ocidPrefix);
  const origin = publicOrigin(strapi);
  if (prefix === null)
    throw notThere('The school has not registered a prefix for its procurements.');
  if (origin === '') throw notThere('The public address of the site is not configured.');
  const { data, meta } = await publicAnswers(strapi, 'api::procurement.procurement').list({
    ...{ locale: DEFAULT_LOCALE, populate: '*', sort: ['publicSince:asc', 'documentId:asc'] },
    pagination: { page, pageSize: PAGE_SIZE },
  });
  const address = (no: number) => `${origin}/api/ocds/${file}${no > 1 ? `?page=${no}` : ''}`;
  const isLast = page >= (meta.pagination['pageCount'] ?? 1);
  const scene: PackageScene = {
    ...{ prefix, digest, language: 'zh', buyer: buyerOf(facts), license: facts.license },
    ...{ uri: address(page), next: isLast ? null : address(page + 1) },
    publishedDate: lastChange(data),
  };
  return write(
    data.map((row) => purchaseOf(row, METHOD_NAMES)),
    scene,
  );
}

const METHOD_NAMES = Object.fromEntries(
  Object.entries(PROCUREMENT_WORDS.fields['method']?.options ?? {}).map(([method, words]) => [
    method,
    words[DEFAULT_LOCALE],
  ]),
);

function isOcdsFile(file: string): file is OcdsFile {
  return Object.hasOwn(WRITERS, file);
}

function notThere(message: string): RuleError {
  return new RuleError('OCDS_NOT_FOUND', message);
}

function askedPage(query: unknown): number {
  const { page = '1' } = knownKeys(query, ['page'], 'query');
  if (typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page)) return Number(page);
  throw notAllowed('page', 'a whole number from 1');
}

function buyerOf({ name, creditCode }: SchoolFacts) {
  return {
    ...{ id: creditCode === null ? 'school' : `CN-USCC-${creditCode}`, name, roles: ['buyer'] },
    ...(creditCode !== null && { identifier: { scheme: 'CN-USCC', id: creditCode } }),
  };
}

/** When the last of them was published: the same content is the same package. */
function lastChange(rows: readonly PublicRow[]): string {
  const instants = rows.map((row) => row['publishedAt']).filter((at) => typeof at === 'string');
  return instants.reduce((last, at) => (at > last ? at : last), NOTHING_YET);
}
