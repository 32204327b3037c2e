import { createHash } from 'node:crypto';

import type { Context } from 'koa';

/**
 * Answers with a text that everybody may keep and ask about again: whoever has it already gets 304.
 */
export function answerText(ctx: Context, text: string, mediaType: string): void {
  ctx.status = 200;
  ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
  ctx.etag = createHash('sha256').update(text, 'utf8').digest('hex');
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = `${mediaType}; charset=utf-8`;
  ctx.body = text;
}
