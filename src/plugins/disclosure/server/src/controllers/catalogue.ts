import type { Core } from '@strapi/strapi';

import {
  itemResponse,
  itemsQuery,
  itemsResponse,
  rulePreviewRequest,
  rulePreviewResponse,
  saveItemRequest,
  saveItemResponse,
} from '../../../contracts/catalogue';
import { generated } from '../../../contracts/common';
import { readerLanguage } from '../../../../../shared/strapi/reader';
import { generateNow } from '../use-cases/generation';
import { listItems, readItem, saveItem } from '../use-cases/items';
import { previewRule } from '../use-cases/rule-preview';
import { generatedCounts } from '../views/warnings';
import { actorOf, answering, bodyOf, itemNoOf, now, queryOf } from './request';

export const catalogue = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(strapi, {
    async list(ctx) {
      const query = queryOf(strapi, ctx, itemsQuery);
      ctx.body = itemsResponse.parse(await listItems(strapi, query, now()));
    },
    async read(ctx) {
      ctx.body = itemResponse.parse(await readItem(strapi, itemNoOf(ctx), now()));
    },
    async save(ctx) {
      const wanted = bodyOf(strapi, ctx, saveItemRequest);
      const saved = await saveItem(strapi, actorOf(strapi), itemNoOf(ctx), wanted);
      ctx.body = saveItemResponse.parse({
        version: saved.version,
        generated: generatedCounts(saved.generated, readerLanguage(strapi)),
      });
    },
    async previewRule(ctx) {
      const wanted = bodyOf(strapi, ctx, rulePreviewRequest);
      ctx.body = rulePreviewResponse.parse(await previewRule(strapi, wanted, now()));
    },
    async generate(ctx) {
      const done = await generateNow(strapi, { at: now() });
      ctx.body = generated.parse(generatedCounts(done, readerLanguage(strapi)));
    },
  });
