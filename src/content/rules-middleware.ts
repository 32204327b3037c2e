import type { Core } from '@strapi/strapi';
import { toStrapiError } from '../shared/strapi/error-mapping';
import type { BoundRules } from './bound-rules';
import { alignCompanions, companionsOf } from './companions';
import { modelLookup } from './content-types';
import { assertDraftUnchanged, noteDrafts } from './concurrent/draft-guard';
import { copyByRules } from './copy';
import type { Action, ActionParams, Middleware, Result } from './document-action';
import { alignDrafts, derivedData } from './draft';
import { DEFAULT_LOCALE, isLocale } from './locales';
import { publishByRules } from './publication';
import { publishFiles, withdrawFiles } from './public-files';
import { completeLocales } from './reference-rows';
import { refuse } from './refusal';
import { isRecord } from './row';
import { hasDraftAndPublish, isLocalizedType } from './schema';
import { keepState } from './transitions/state-guard';
import { inTurn } from './type-lock';
import { uniqueConflict } from './unique-conflict';
import { recordOnWebsite } from './website-record';
import { assertReasoned } from './withdrawals/guard';

export type RuleRegistry = ReadonlyMap<string, BoundRules>;

/**
 * Runs the rules of every type that has some, for every way of writing: REST, GraphQL, the admin
 * panel and background work all pass the document service. It stands outside i18n's own
 * middleware, so what it aligns is final, and opens one transaction around the whole action, in
 * which no other write of the type is under way.
 */
export function createRulesMiddleware(strapi: Core.Strapi, registry: RuleRegistry): Middleware {
  return async (context, next) => {
    const rules = registry.get(context.uid);
    if (!rules) return next();
    const uid = context.uid;
    const params = context.params as ActionParams;
    const act = ACTIONS.get(context.action);
    if (!act) return next();
    try {
      return await inTurn(strapi, uid, async () => {
        await assertAllowed(strapi, rules, { uid, action: context.action, params });
        const draft = { strapi, uid, action: context.action, params };
        await assertDraftUnchanged(draft);
        await keepState(draft);
        const result = await act({ strapi, uid, rules, params, next });
        await noteDrafts(draft, params.documentId ?? (isRecord(result) && result['documentId']));
        return result;
      });
    } catch (error) {
      throw toStrapiError(uniqueConflict(strapi, error) ?? error);
    }
  };
}

/** What a type never lets anybody do, whatever the rules say of the content. */
async function assertAllowed(
  strapi: Core.Strapi,
  rules: BoundRules,
  { uid, action, params }: { uid: Action['uid']; action: string; params: ActionParams },
): Promise<void> {
  const { documentId } = params;
  const data = isRecord(params.data) ? params.data : {};
  const issues = (await rules.refuses?.({ strapi, uid, documentId, action, data })) ?? [];
  if (issues.length > 0) throw refuse(strapi, 'INVALID_INPUT', issues);
}

/**
 * `create` and `update` with `status: 'published'` publish through an inner call that middlewares
 * cannot see. Here they save a draft, then publish through the one path that has the checks.
 */
async function save({ strapi, uid, rules, params, next }: Action): Promise<Result> {
  const schema = modelLookup(strapi)(uid);
  const publishes = params.status === 'published' && hasDraftAndPublish(schema);
  const documentId = params.documentId;
  const data = await derivedData({ strapi, uid, rules, documentId, params, isCopy: false });
  params.data = 'untranslated' in schema.attributes ? { ...data, untranslated: false } : data;
  if (publishes) params.status = 'draft';
  const saved = await next();
  if (!isRecord(saved) || typeof saved['documentId'] !== 'string') return saved;
  const savedId = saved['documentId'];
  const locale = isLocale(params.locale) ? params.locale : DEFAULT_LOCALE;
  if (hasDraftAndPublish(schema)) await alignDrafts(strapi, uid, savedId, locale);
  else if (isLocalizedType(schema)) await completeLocales(strapi, schema, savedId, locale);
  if (!hasDraftAndPublish(schema)) await publishFiles({ strapi, uid, documentId: savedId, rules });
  await rules.saved?.({ strapi, uid, documentId: savedId, isNew: documentId === undefined });
  if (!publishes) return saved;
  const { entries } = await strapi.documents(uid).publish({ documentId: savedId, locale });
  return entries[0] ?? null;
}

async function publish({ strapi, uid, rules, params, next }: Action): Promise<Result> {
  const documentId = params.documentId ?? '';
  const scene = { strapi, uid, rules, documentId, locale: params.locale };
  const result = await publishByRules(scene, next);
  await rules.published?.({ strapi, uid, documentId, isNew: false });
  return result;
}

/**
 * Taking down and deleting: what nobody publishes any more, nobody can fetch, and its records on
 * the website are closed, in the same transaction; so is what was public only together with it.
 */
async function withdraw({ strapi, uid, rules, params, next }: Action): Promise<Result> {
  const scene = { strapi, uid, documentId: params.documentId ?? '', rules };
  await assertReasoned(strapi, uid, scene.documentId);
  const companions = await companionsOf(scene);
  const result = await next();
  await withdrawFiles(scene);
  await recordOnWebsite(scene);
  await alignCompanions(scene, companions);
  return result;
}

async function discard({ strapi, uid, params, next }: Action): Promise<Result> {
  const result = await next();
  const locale = isLocale(params.locale) ? params.locale : DEFAULT_LOCALE;
  await alignDrafts(strapi, uid, params.documentId ?? '', locale);
  return result;
}

const ACTIONS: ReadonlyMap<string, (action: Action) => Promise<Result>> = new Map([
  ['create', save],
  ['update', save],
  ['clone', copyByRules],
  ['publish', publish],
  ['discardDraft', discard],
  ['unpublish', withdraw],
  ['delete', withdraw],
]);
