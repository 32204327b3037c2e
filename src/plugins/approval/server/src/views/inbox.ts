import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { WorkdayCalendar } from '../../../../../shared/workdays';
import { PAGE_SIZE } from '../../../contracts/common';
import type { CountsResponse, InboxItem, InboxResponse } from '../../../contracts/cases';
import { dayAt, loadCalendar } from '../calendar';
import { approvalConfig } from '../config';
import { currentStep, currentSubmission, isLive, owesReview } from '../domain/case/case';
import { releasedContent } from '../domain/case/gate';
import { waitingFor } from '../domain/case/waiting';
import { workdaysLate } from '../domain/deadline/deadline';
import { gatedTypes } from '../gated-types';
import { typeLabel } from '../labels';
import { namesOf, type Names } from '../../../../../shared/strapi/people-names';
import type { Language } from '../../../../../shared/language';
import { readerLanguage } from '../../../../../shared/strapi/reader';
import type { StoredCase } from '../store/case-rows';
import {
  barredCases,
  countInbox,
  findInbox,
  type Inbox,
  type InboxAsked,
} from '../store/inbox-store';
import type { Actor } from '../use-cases/actor';
import { inboxOf } from './readable-types';

/** A page of somebody's cases: however many there are, in the same number of queries. */
export function readInbox(
  strapi: Core.Strapi,
  reader: Actor,
  { page, ...asked }: InboxAsked & { readonly page: number },
): Promise<InboxResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const inbox = await inboxOf(strapi, unit, reader);
    const place = { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
    const found = await findInbox(unit, inbox, asked, place);
    const barred = await barredCases(
      unit,
      reader.id,
      found.map(({ id }) => id),
    );
    const names = await namesOf(
      strapi,
      found.map(({ approvalCase }) => currentSubmission(approvalCase)?.byId),
    );
    const language = readerLanguage(strapi);
    const light = { strapi, inbox, names, language, calendar: await loadCalendar(strapi) };
    const readable = [...inbox.openTypes, ...inbox.partlyOpenTypes].sort();
    return {
      items: found.map((stored) => itemOf(stored, barred.has(stored.id), { ...light, reader })),
      total: await countInbox(unit, inbox, asked),
      contentTypes: readable
        .filter((uid) => gatedTypes(strapi).includes(uid))
        .map((uid) => ({ uid, name: typeLabel(strapi, uid, language) })),
    };
  });
}

interface ItemLight {
  readonly strapi: Core.Strapi;
  readonly inbox: Inbox;
  readonly reader: Actor;
  readonly names: Names;
  readonly language: Language;
  readonly calendar: WorkdayCalendar;
}

function itemOf(stored: StoredCase, isBarred: boolean, light: ItemLight): InboxItem {
  const { strapi, inbox, names, language } = light;
  const { approvalCase, dueOn } = stored;
  const submission = currentSubmission(approvalCase);
  const content = releasedContent(approvalCase);
  const { contentType, documentId } = approvalCase.document;
  const present = { digest: submission?.content.digest ?? '', editorIds: [] };
  const waiting = isBarred ? [] : waitingFor(approvalCase, inbox.readerId, present, inbox.scene);
  return {
    ...{ caseId: stored.id, version: approvalCase.version, contentType, documentId },
    ...{ typeName: typeLabel(strapi, contentType, language), title: stored.title },
    ...{ locale: content?.locales[0] ?? '', state: approvalCase.state.kind },
    stepTitles: currentStep(approvalCase)?.titles ?? null,
    submittedBy: submission === null ? null : names(submission.byId),
    ...{ submittedAt: submission?.at ?? null, dueOn, workdaysLate: lateness(stored, light) },
    owesReview: owesReview(approvalCase),
    mine: waiting.map(({ requirementKey, forId }) => ({ requirementKey, forId })),
    digest: content?.digest ?? null,
  };
}

function lateness({ dueOn, approvalCase }: StoredCase, light: ItemLight): number {
  const isOpen = isLive(approvalCase) || owesReview(approvalCase);
  if (dueOn === null || !isOpen) return 0;
  return workdaysLate(light.calendar, dueOn, dayAt(light.strapi, light.reader.at));
}

/** How much there is in each view, and what the whole panel has to know. */
export function readCounts(strapi: Core.Strapi, reader: Actor): Promise<CountsResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const inbox = await inboxOf(strapi, unit, reader);
    const count = (asked: InboxAsked) => countInbox(unit, inbox, asked);
    return {
      ...{ gatedTypes: [...gatedTypes(strapi)], timeZone: approvalConfig(strapi).timeZone },
      waitingForMe: await count({ view: 'waitingForMe' }),
      mine: await count({ view: 'mine', isLive: true }),
      overdue: await count({ view: 'overdue' }),
      owed: await count({ view: 'owed' }),
    };
  });
}
