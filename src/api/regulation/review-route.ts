import type { Core } from '@strapi/strapi';
import { conditionPopulate, documentPermissions } from '../../content/document-permissions';
import { DEFAULT_LOCALE } from '../../content/locales';
import { readerLocale } from '../../content/refusal';
import { schoolDay } from '../../content/school-day';
import { rowsOf, textOf, type Row } from '../../shared/strapi/rows';
import { datedVersions } from '../regulation-version/dated-versions';
import { regulationStateOn } from '../regulation-version/timeline';
import { dueReviews, uncoveredThemes, undatedReviews, type Reviewed } from './review';
import { reviewResponse } from './review-contract';
import { REGULATION_WORDS } from './words';

const REGULATION = 'api::regulation.regulation';

interface ReviewContext {
  readonly state: { readonly userAbility: unknown };
  body: unknown;
  set(name: string, value: string): void;
  forbidden(): unknown;
}

/**
 * Reminds the office in the panel. A head of a department is told of the own regulations; themes
 * without a text are everybody's who may read regulations.
 */
export function registerRegulationReview(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/transparency/regulations/review',
        handler: (ctx) => answerReview(strapi, ctx as unknown as ReviewContext),
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
}

async function answerReview(strapi: Core.Strapi, ctx: ReviewContext): Promise<unknown> {
  const permissions = documentPermissions(strapi, REGULATION, ctx.state.userAbility);
  if (!permissions.mayReadSome()) return ctx.forbidden();
  const today = await schoolDay(strapi, new Date());
  const rows = await publicRows(strapi);
  const all = await reviewed(strapi, rows, today);
  const isOwn = ({ documentId }: Reviewed) =>
    rows.some((row) => row.documentId === documentId && permissions.mayRead(row));
  const own = all.filter(isOwn);
  const labels = REGULATION_WORDS.fields['theme']?.options ?? {};
  const locale = readerLocale(strapi);
  ctx.set('Cache-Control', 'no-store');
  ctx.body = reviewResponse.parse({
    due: dueReviews(own, today),
    undated: undatedReviews(own).map(({ documentId, code, title }) => ({
      ...{ documentId, code, title },
    })),
    gaps: uncoveredThemes(all).map((theme) => ({ theme, label: labels[theme]?.[locale] ?? theme })),
  });
  return undefined;
}

function publicRows(strapi: Core.Strapi): Promise<readonly Row[]> {
  return rowsOf(strapi, REGULATION).findMany({
    where: { locale: DEFAULT_LOCALE, publishedAt: { $notNull: true } },
    populate: conditionPopulate(strapi, REGULATION),
    orderBy: { code: 'asc' },
  });
}

async function reviewed(
  strapi: Core.Strapi,
  rows: readonly Row[],
  today: string,
): Promise<readonly Reviewed[]> {
  const versions = await datedVersions(
    strapi,
    rows.map((row) => textOf(row, 'code')),
  );
  return rows.map((row) => {
    const code = textOf(row, 'code');
    const own = versions.filter(({ regulationCode }) => regulationCode === code);
    return {
      ...{ code, documentId: textOf(row, 'documentId'), title: textOf(row, 'title') },
      theme: textOf(row, 'theme') || null,
      reviewDueOn: textOf(row, 'reviewDueOn') || null,
      state: regulationStateOn(own, today),
    };
  });
}
