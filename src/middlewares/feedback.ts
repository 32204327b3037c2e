import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { Locale } from '../content/locales';
import { isRecord } from '../content/row';
import { createSiteReader } from '../content/site-reader';
import { appKeys } from '../shared/strapi/app-keys';
import { publicOrigin } from '../shared/strapi/public-origin';
import type { ReporterTicket } from '../feedback/contracts';
import { formStamp, shownAtOf } from '../feedback/form-stamp';
import { feedbackSentence } from '../feedback/messages';
import { HOLDER_ACTIONS, picturesOf, publicDesk, type Caller } from '../feedback/public-desk';
import { schoolScene } from '../feedback/school-scene';
import { RuleError } from '../shared/rule-error';
import { feedbackAddress } from '../site/feedback/address';
import type { FieldError } from '../site/feedback/form';
import { renderFeedbackForm } from '../site/feedback/form-page';
import { renderTicketPage } from '../site/feedback/ticket-page';
import type { SiteReader } from '../site/reader';
import { pathOf } from '../site/routes';
import { contextFor } from '../site/site';

/** Holds the receipt while a reporter looks at the ticket: in the address it would be logged. */
const COOKIE = 'feedback-receipt';
const FRESH_COOKIE = 'feedback-fresh';
const COOKIE_MS = 30 * 60 * 1000;

interface Site {
  readonly strapi: Core.Strapi;
  readonly reader: SiteReader;
}

interface Visit {
  readonly ctx: Context;
  readonly site: Site;
  readonly locale: Locale;
}

/** The pages on which the public sends something: forms that work without a script. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const site: Site = { strapi, reader: createSiteReader(strapi) };
  return async (ctx: Context, next: Next): Promise<void> => {
    const isOurs = ['GET', 'HEAD', 'POST'].includes(ctx.method);
    const address = isOurs ? feedbackAddress(ctx.path) : undefined;
    if (address === undefined) {
      await next();
      return;
    }
    const { locale, isForm, action } = address;
    const visit: Visit = { ctx, site, locale };
    ctx.set({ 'Cache-Control': 'no-store', 'Content-Language': locale });
    const isPost = ctx.method === 'POST';
    if (isForm) return isPost ? sendForm(visit) : showForm(visit);
    if (!isPost) return action === undefined ? showTicket(visit, []) : backToTicket(visit);
    return action === undefined ? lookUp(visit) : act(visit, action);
  };
};

async function showForm(
  { ctx, site, locale }: Visit,
  { errors = [], status = 200 }: { errors?: readonly FieldError[]; status?: number } = {},
): Promise<void> {
  const values = errors.length === 0 ? firstValues(ctx) : fieldsOf(ctx);
  const { services } = await schoolScene(site.strapi);
  const names = await site.reader.names(locale);
  const key = status === 409 ? randomUUID() : keyOf(values);
  page(ctx, status);
  ctx.body = renderFeedbackForm(await siteContext({ site, locale }), {
    ...{ values, errors, key, stamp: stampFor(site, key, values) },
    services: [...services].map((code) => [code, names.code('feedbackService', code) ?? code]),
  });
}

function firstValues(ctx: Context): Readonly<Record<string, string>> {
  const about = ctx.URL.searchParams.get('about') ?? '';
  const isKey = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(about) && about.length <= 80;
  return { kind: 'suggestion', submitterRole: 'other', ...(isKey && { about }) };
}

/** A form keeps its key however often it is sent, unless that key is another report's. */
const keyOf = (values: Readonly<Record<string, string>>): string => values['key'] ?? randomUUID();

/** A form that is shown again keeps the time at which it was shown first. */
function stampFor({ strapi }: Site, key: string, values: Readonly<Record<string, string>>): string {
  const keys = appKeys(strapi);
  const first = shownAtOf(values['shown'] ?? '', values['key'] ?? '', keys);
  const now = new Date();
  return formStamp({ shownAt: first !== null && first < now ? first : now, key }, keys[0]);
}

async function sendForm(visit: Visit): Promise<void> {
  const { ctx, site, locale } = visit;
  const { key = '', shown: stamp = '', ...fields } = fieldsOf(ctx);
  const files = picturesOf(ctx);
  try {
    const caller = callerOf(visit);
    const { receipt } = await publicDesk(site.strapi).submit(caller, { key, stamp, fields, files });
    keepReceipt(ctx, receipt);
    keepCookie(ctx, FRESH_COOKIE, '1');
    see(ctx, pathOf({ kind: 'feedbackTicket' }, locale));
  } catch (error) {
    const { errors, status } = refusalOf(ctx, error);
    const again = files.length > 0 ? picturesAgain(errors, locale) : errors;
    await showForm(visit, { errors: again, status });
  }
}

/** Pictures are the one thing that a form cannot show again. */
function picturesAgain(errors: readonly FieldError[], locale: Locale): readonly FieldError[] {
  if (errors.some(({ field }) => field === 'images')) return errors;
  return [
    ...errors,
    { field: 'images', message: feedbackSentence('FEEDBACK_IMAGE_AGAIN', locale) },
  ];
}

async function lookUp(visit: Visit): Promise<void> {
  const receipt = fieldsOf(visit.ctx)['receipt'] ?? '';
  try {
    const holder = await publicDesk(visit.site.strapi).holder(callerOf(visit), receipt);
    await HOLDER_ACTIONS.status(visit.site.strapi, holder);
    keepReceipt(visit.ctx, receipt);
    backToTicket(visit);
  } catch (error) {
    const { errors, status } = refusalOf(visit.ctx, error, 'receipt');
    await showTicket(visit, errors, { status, isAsking: true });
  }
}

async function act(visit: Visit, action: string): Promise<void> {
  const { ctx, site } = visit;
  if (action === 'leave') {
    ctx.cookies.set(COOKIE, null);
    return see(ctx, pathOf({ kind: 'feedback' }, visit.locale));
  }
  const fields = fieldsOf(ctx);
  const { strapi } = site;
  try {
    const holder = await publicDesk(strapi).holder(callerOf(visit), ctx.cookies.get(COOKIE) ?? '');
    if (action === 'follow-up') await HOLDER_ACTIONS.followUp(strapi, holder, fields['text'] ?? '');
    if (action === 'reopening') await HOLDER_ACTIONS.reopen(strapi, holder, fields['reason'] ?? '');
    if (action === 'rating') {
      await HOLDER_ACTIONS.rate(strapi, holder, Number(fields['satisfaction']));
    }
    backToTicket(visit);
  } catch (error) {
    const field = action === 'reopening' ? 'reason' : action === 'rating' ? 'satisfaction' : 'text';
    const { errors, status } = refusalOf(ctx, error, field);
    const placed = errors.map((one) => ({ ...one, field }));
    await showTicket(visit, placed, { status });
  }
}

async function showTicket(
  visit: Visit,
  errors: readonly FieldError[],
  { status = 200, isAsking = false }: { status?: number; isAsking?: boolean } = {},
): Promise<void> {
  const { ctx, site, locale } = visit;
  const receipt = isAsking ? undefined : ctx.cookies.get(COOKIE);
  const ticket = receipt === undefined ? null : await ticketOf(visit, receipt);
  const isFresh = ctx.cookies.get(FRESH_COOKIE) !== undefined && ticket !== null;
  if (isFresh) ctx.cookies.set(FRESH_COOKIE, null);
  const names = await site.reader.names(locale);
  const service = ticket?.service ?? null;
  page(ctx, status);
  ctx.body = renderTicketPage(await siteContext(visit), {
    ...{ ticket, errors, values: errors.length === 0 ? {} : fieldsOf(ctx) },
    serviceName: service === null ? null : (names.code('feedbackService', service) ?? service),
    freshReceipt: isFresh ? (receipt ?? null) : null,
  });
}

/** A receipt that is no longer there is forgotten; the page then asks for one. */
async function ticketOf(visit: Visit, receipt: string): Promise<ReporterTicket | null> {
  const { strapi } = visit.site;
  const { locale, now } = callerOf(visit);
  try {
    return await HOLDER_ACTIONS.status(strapi, { receipt, locale, now });
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    visit.ctx.cookies.set(COOKIE, null);
    return null;
  }
}

function refusalOf(ctx: Context, error: unknown, field = 'text') {
  if (!(error instanceof RuleError)) throw error;
  const { details, message, code } = error;
  const seconds = details['seconds'];
  if (typeof seconds === 'number') ctx.set('Retry-After', String(seconds));
  const listed = Array.isArray(details['errors']) ? (details['errors'] as unknown[]) : [];
  const errors = listed.filter(isRecord).map((entry): FieldError => {
    const path = Array.isArray(entry['path']) ? (entry['path'] as unknown[]) : [];
    const [first = field] = path;
    const said = entry['message'];
    return {
      field: typeof first === 'string' ? first : field,
      message: typeof said === 'string' ? said : message,
    };
  });
  const status = /TOO_(MANY|QUICK)$/.test(code) ? 429 : code.endsWith('CONFLICT') ? 409 : 400;
  return { status, errors: errors.length > 0 ? errors : [{ field, message }] };
}

function callerOf({ ctx, locale }: Visit): Caller {
  return { address: ctx.ip, locale, now: new Date() };
}

function siteContext({ site, locale }: Pick<Visit, 'site' | 'locale'>) {
  const origin = publicOrigin(site.strapi);
  return contextFor({ locale, origin, now: new Date().toISOString() }, site.reader);
}

function keepReceipt(ctx: Context, receipt: string): void {
  keepCookie(ctx, COOKIE, receipt);
}

/** `strict` also keeps other sites from sending forms in the reporter's name. */
function keepCookie(ctx: Context, name: string, value: string): void {
  ctx.cookies.set(name, value, {
    ...{ httpOnly: true, sameSite: 'strict', maxAge: COOKIE_MS, signed: false },
    secure: ctx.secure,
  });
}

function backToTicket({ ctx, locale }: Visit): void {
  see(ctx, pathOf({ kind: 'feedbackTicket' }, locale));
}

function see(ctx: Context, path: string): void {
  ctx.redirect(path);
  ctx.status = 303;
}

function page(ctx: Context, status: number): void {
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
}

/** The texts of a form; a file or a list is none. */
function fieldsOf(ctx: Context): Readonly<Record<string, string>> {
  const { body } = ctx.request as { readonly body?: unknown };
  const fields = isRecord(body) ? Object.entries(body) : [];
  return Object.fromEntries(
    fields.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
