import { rm } from 'node:fs/promises';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { describeUnreadableText, findUnreadableText } from '../shared/readable-text';
import { refuse } from '../shared/strapi/http-refusal';

const isStoredFile = (value: unknown): value is { filepath: string } =>
  typeof value === 'object' &&
  value !== null &&
  'filepath' in value &&
  typeof value.filepath === 'string';

/** Every temporary file of this request, under whatever field name it came. */
function temporaryFiles(ctx: Context): readonly string[] {
  const { files } = ctx.request as { files?: unknown };
  if (typeof files !== 'object' || files === null) return [];
  return Object.values(files)
    .flat()
    .flatMap((file) => (isStoredFile(file) ? [file.filepath] : []));
}

/**
 * Runs right after the body was parsed. Refuses text that cannot be stored, and removes the
 * request's temporary files afterwards: Strapi forgets them when the field has another name than
 * `files` or when the handler fails.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const files = temporaryFiles(ctx);
    try {
      const finding = findUnreadableText((ctx.request as { body?: unknown }).body);
      if (finding === null) {
        await next();
      } else {
        const message = describeUnreadableText(finding);
        refuse(ctx, { status: 400, name: 'BadRequestError', message });
      }
    } finally {
      for (const file of files) {
        await rm(file, { force: true }).catch((error: unknown) => {
          strapi.log.error(`A temporary file could not be removed: ${String(error)}`);
        });
      }
    }
  };
