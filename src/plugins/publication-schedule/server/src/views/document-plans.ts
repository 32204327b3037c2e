import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { DocumentResponse, ListState, StatesResponse } from '../../../contracts/views';
import type { Asker } from '../access/access';
import { scheduleConfig } from '../config';
import { documentAtHand, isModified, titleOf } from '../content/document';
import { isSchedulable } from '../content/types';
import { isLive, type DocumentRef } from '../domain/plan/plan';
import { refusal } from '../domain/refusal';
import { ruleErrorOf } from '../refusals';
import { livePlansOf } from '../store/plan-list';
import { findPlansOf } from '../store/plan-store';
import { maySee } from '../use-cases/plan-change';
import { shownPlans } from './shown-plan';

const MOST_ENDED = 10;

/** What the panel beside a document shows. @throws SCHEDULE_DOCUMENT_NOT_FOUND */
export async function readDocumentPlans(
  strapi: Core.Strapi,
  asker: Asker,
  ref: DocumentRef,
  locale: string | undefined,
): Promise<DocumentResponse> {
  const { timeZone } = scheduleConfig(strapi);
  const place = { timeZone, now: asker.at };
  if (!isSchedulable(strapi, ref.uid)) return { ...NOTHING, ...place };
  const document = await documentAtHand(strapi, ref);
  const isHidden = !(await maySee(asker, { ...ref, locale: null }));
  if (document.drafts.size === 0 || isHidden) {
    throw ruleErrorOf(refusal('SCHEDULE_DOCUMENT_NOT_FOUND'));
  }
  const all = await inUnitOfWork(strapi, (unit) => findPlansOf(unit, ref));
  const ofLocale = all.filter(
    ({ plan }) => locale === undefined || (plan.target.locale ?? locale) === locale,
  );
  const live = ofLocale
    .filter(({ plan }) => isLive(plan))
    .sort((one, other) => one.plan.plannedAt.localeCompare(other.plan.plannedAt));
  const ended = ofLocale.filter(({ plan }) => !isLive(plan)).slice(0, MOST_ENDED);
  const asked = document.drafts.has(null) ? null : (locale ?? null);
  const draftLocale = asked ?? document.drafts.keys().next().value ?? null;
  return {
    ...{ isSchedulable: true, ...place, title: titleOf(strapi, document, asked) },
    locales: [...document.drafts.keys()].filter((each) => each !== null),
    publicLocales: [...document.published.keys()].filter((each) => each !== null),
    isPublic: asked === null ? document.published.size > 0 : document.published.has(asked),
    isModified: isModified(document, asked),
    live: await shownPlans(strapi, asker, live),
    ended: await shownPlans(strapi, asker, ended),
    mayPlan:
      asker.access.maySchedule && (await asker.access.mayPublish({ ...ref, locale: draftLocale })),
  };
}

const NOTHING = {
  ...{ isSchedulable: false, title: '', locales: [], publicLocales: [], isPublic: false },
  ...{ isModified: false, live: [], ended: [], mayPlan: false },
};

/** Live plans of the documents on a page of a list, by document. */
export async function readStates(
  strapi: Core.Strapi,
  { access }: Asker,
  uid: string,
  documentIds: readonly string[],
): Promise<StatesResponse> {
  if (!isSchedulable(strapi, uid)) return { isSchedulable: false, states: {} };
  const sight = access.sightOf(uid);
  if (sight === 'none') return { isSchedulable: true, states: {} };
  const seen = sight === 'all' ? null : new Set(await access.readableIds(uid));
  const ids = documentIds.filter((id) => seen?.has(id) ?? true);
  const plans = await inUnitOfWork(strapi, (unit) => livePlansOf(unit, uid, ids));
  const states = new Map<string, ListState[]>();
  for (const { id, plan } of plans) {
    const { verb, state, plannedAt, target } = plan;
    const { documentId, locale } = target;
    const ofDocument = states.get(documentId) ?? [];
    ofDocument.push({ planId: id, verb, state: state.kind, plannedAt, locale });
    states.set(documentId, ofDocument);
  }
  return { isSchedulable: true, states: Object.fromEntries(states) };
}
