import { Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { parameterIn } from '../../../../../shared/strapi/request-input';
import { answerText } from '../../../../../shared/strapi/answer-text';
import { dataCatalogueOf } from './domain/open-data/data-catalogue';
import { dataPackageOf } from './domain/open-data/data-package';
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
      };
      answerText(ctx, JSON.stringify({ data, meta }), 'application/json');
    },
    async read(ctx) {
      const file = parameterIn(ctx, 'file');
      if (file === DATA_PACKAGE || file === CATALOGUE) await describe(strapi, ctx, file);
      else await writeTable(strapi, ctx, file);
    },
  });

async function describe(
  strapi: Core.Strapi,
  ctx: Context,
  file: typeof DATA_PACKAGE | typeof CATALOGUE,
): Promise<void> {
  const asked = askedIn(strapi, ctx);
  const { datasets, publisher } = sourcesOf(strapi);
  const tables = datasets(asked.locale);
  const by: DataPublisher = await publisher(asked);
  if (file === CATALOGUE) {
    const catalogue = dataCatalogueOf(tables, by, addressIn(asked));
    answerText(ctx, JSON.stringify(catalogue), 'application/ld+json');
    return;
  }
  // A package that is downloaded together with its tables names them beside itself.
  const addressOf = asked.origin === '' ? (name: string) => name : addressIn(asked);
  answerText(ctx, JSON.stringify(dataPackageOf(tables, by, addressOf)), 'application/json');
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
      ...[DATA_PACKAGE, CATALOGUE],
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
