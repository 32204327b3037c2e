import { Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { parameterIn } from '../../../../../shared/strapi/request-input';
import { jsonLdOf } from '../../../../../shared/rdf/json-ld';
import { turtleOf } from '../../../../../shared/rdf/turtle';
import { answerText } from '../../../../../shared/strapi/answer-text';
import { dataCatalogueOf } from './domain/open-data/data-catalogue';
import { dataPackageOf } from './domain/open-data/data-package';
import { dcatOf } from './domain/open-data/dcat';
import {
  TABLE_FORMATS,
  TABLE_MEDIA_TYPES,
  type DataPublisher,
  type Dataset,
  type RowPages,
  type TableFormat,
} from './domain/open-data/dataset';
import { csvChunks, jsonChunks } from './domain/open-data/table-text';
import { xlsxChunks } from './domain/open-data/workbook';
import { countedExport } from './exports-at-once';
import { notOffered, queryNotAllowed } from './refusals';
import { answering, askedIn, fileAsked } from './request';
import { sourcesOf, type Asked } from './sources';

const DATA_PACKAGE = 'datapackage.json';
const CATALOGUE = 'catalogue.jsonld';
const DCAT_JSON = 'dcat.jsonld';
const DCAT_TURTLE = 'dcat.ttl';

/** Descriptions of all tables. */
const DESCRIPTIONS = [DATA_PACKAGE, CATALOGUE, DCAT_JSON, DCAT_TURTLE] as const;
type Description = (typeof DESCRIPTIONS)[number];

/** `GET /api/open-data` and its files: everything that is public, as tables. */
export const openData = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering({
    async list(ctx) {
      const asked = askedIn(strapi, ctx);
      const data = sourcesOf(strapi)
        .datasets(asked.locale)
        .map(({ name, title, description, fields, primaryKey }) => ({
          ...{ name, title, description, fields, primaryKey },
          formats: TABLE_FORMATS.map((format) => ({
            format,
            mediaType: TABLE_MEDIA_TYPES[format],
            url: addressIn(asked)(`${name}.${format}`),
          })),
        }));
      const meta = {
        dataPackage: addressIn(asked)(DATA_PACKAGE),
        catalogue: addressIn(asked)(CATALOGUE),
        dcat: [DCAT_JSON, DCAT_TURTLE].map(addressIn(asked)),
      };
      answerText(ctx, JSON.stringify({ data, meta }), 'application/json');
    },
    async read(ctx) {
      const file = parameterIn(ctx, 'file');
      const description = DESCRIPTIONS.find((name) => name === file);
      if (description === undefined) await writeTable(strapi, ctx, file);
      else await describe(strapi, ctx, description);
    },
  });

async function describe(strapi: Core.Strapi, ctx: Context, file: Description): Promise<void> {
  const asked = askedIn(strapi, ctx);
  const { text, mediaType } = await descriptionOf(strapi, file, asked);
  answerText(ctx, text, mediaType);
}

async function descriptionOf(strapi: Core.Strapi, file: Description, asked: Asked) {
  const sources = sourcesOf(strapi);
  const tables = sources.datasets(asked.locale);
  const publisher: DataPublisher = await sources.publisher(asked);
  if (file === DATA_PACKAGE) {
    // A package that is downloaded together with its tables names them beside itself.
    const addressOf = asked.origin === '' ? (name: string) => name : addressIn(asked);
    return inJson(dataPackageOf(tables, publisher, addressOf), 'application/json');
  }
  const facts = await sources.datasetFacts(asked);
  const scene = { publisher, facts, addressOf: addressIn(asked) };
  if (file === CATALOGUE) return inJson(dataCatalogueOf(tables, scene), 'application/ld+json');
  const home = `${asked.origin}/api/open-data`;
  const graph = dcatOf(tables, { ...scene, home });
  return file === DCAT_TURTLE
    ? { text: turtleOf(graph), mediaType: 'text/turtle' }
    : inJson(jsonLdOf(graph), 'application/ld+json');
}

function inJson(content: object, mediaType: string) {
  return { text: JSON.stringify(content), mediaType };
}

async function writeTable(strapi: Core.Strapi, ctx: Context, file: string): Promise<void> {
  const { base, extension } = fileAsked(file);
  const format = TABLE_FORMATS.find((one) => one === extension);
  const asked = askedIn(strapi, ctx, format === 'csv' ? ['bom'] : []);
  const { datasets, readRows } = sourcesOf(strapi);
  const dataset = datasets(asked.locale).find(({ name }) => name === base);
  if (format === undefined || dataset === undefined) {
    const names = datasets(asked.locale).map(({ name }) => name);
    throw notOffered('table', [
      ...names.flatMap((name) => TABLE_FORMATS.map((one) => `${name}.${one}`)),
      ...DESCRIPTIONS,
    ]);
  }
  const bom = bomAsked(ctx);
  const chunks = chunksOf(format, dataset, { pages: readRows(base, asked), bom });
  ctx.status = 200;
  // First: it would name the type by the ending alone.
  if (format !== 'json') ctx.attachment(file);
  ctx.type = `${TABLE_MEDIA_TYPES[format]}${format === 'xlsx' ? '' : '; charset=utf-8'}`;
  ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
  if (ctx.method !== 'HEAD') ctx.body = Readable.from(countedExport(chunks), { highWaterMark: 2 });
}

function chunksOf(
  format: TableFormat,
  dataset: Dataset,
  { pages, bom }: { readonly pages: RowPages; readonly bom: boolean },
): AsyncGenerator<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return csvChunks(dataset, pages, { bom });
    case 'json':
      return jsonChunks(dataset, pages);
    case 'xlsx':
      return xlsxChunks(dataset, pages);
  }
}

/** @throws QUERY_NOT_ALLOWED for anything but 0 and 1 */
function bomAsked(ctx: Context): boolean {
  const { bom = '0' } = ctx.query;
  if (bom !== '0' && bom !== '1') throw queryNotAllowed('bom', ['0', '1']);
  return bom === '1';
}

function addressIn({ origin, locale }: Pick<Asked, 'origin' | 'locale'>) {
  return (file: string) => `${origin}/api/open-data/${file}?locale=${locale}`;
}
