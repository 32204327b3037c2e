import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  OPEN311_FORMATS,
  OPEN311_MEDIA_TYPES,
  writeRefusal,
  type Open311Format,
} from '../../../channels/open311/documents';
import { oneRequest, OPEN311_RESOURCES } from '../../../channels/open311/open311-answers';
import { asRefusal, Open311Refusal } from '../../../channels/open311/refusal';
import { systemClock } from '../../../shared/clock';
import { answerText } from '../../../shared/strapi/answer-text';
import { parameterIn } from '../../../shared/strapi/request-input';

/** Public feedback as Open311 (GeoReport v2), to be read only. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /api/open311/v2/requests.xml`, and services and discovery. */
  find: (ctx: Context) =>
    answered(ctx, ({ base, format }) => {
      const resource = Object.keys(OPEN311_RESOURCES).find((name) => name === base);
      if (!isResource(resource)) throw notOffered(Object.keys(OPEN311_RESOURCES));
      const call = { query: ctx.query, format, now: systemClock.now() };
      return OPEN311_RESOURCES[resource](strapi, call);
    }),

  /** `GET /api/open311/v2/requests/YJ20250001L.xml` */
  findOne: (ctx: Context) =>
    answered(ctx, ({ base, format }) => oneRequest(strapi, base, { query: ctx.query, format })),

  /** Reports come in by the school's own form, which asks for no place and protects who reports. */
  refuse: (ctx: Context) => {
    ctx.set('Allow', 'GET, HEAD');
    return answered(ctx, () => {
      const where = 'Send reports to POST /api/feedback or write them at /feedback/new.';
      throw new Open311Refusal(405, `This endpoint is read-only. ${where}`);
    });
  },
});

interface AskedFile {
  readonly base: string;
  readonly format: Open311Format;
}

/** What goes wrong is told in the form of the standard, in the format that was asked for. */
async function answered(ctx: Context, answer: (file: AskedFile) => Promise<string>): Promise<void> {
  // The address of the endpoint itself is the one that its discovery names.
  const file = parameterIn(ctx, 'file') || 'discovery.json';
  const dot = file.lastIndexOf('.');
  const format = OPEN311_FORMATS.find((one) => one === file.slice(dot + 1));
  try {
    if (dot < 1 || format === undefined) throw notOffered(['requests', 'services', 'discovery']);
    const text = await answer({ base: file.slice(0, dot), format });
    answerText(ctx, text, OPEN311_MEDIA_TYPES[format]);
  } catch (error) {
    const refusal = asRefusal(error);
    ctx.status = refusal.status;
    ctx.type = `${OPEN311_MEDIA_TYPES[format ?? 'json']}; charset=utf-8`;
    ctx.body = writeRefusal(refusal, format ?? 'json');
  }
}

function isResource(name: string | undefined): name is keyof typeof OPEN311_RESOURCES {
  return name !== undefined && Object.hasOwn(OPEN311_RESOURCES, name);
}

function notOffered(names: readonly string[]): Open311Refusal {
  const files = names.flatMap((name) => OPEN311_FORMATS.map((format) => `${name}.${format}`));
  return new Open311Refusal(404, `There is nothing of this name. Use ${files.join(', ')}.`);
}
