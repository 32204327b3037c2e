import type { Core } from '@strapi/strapi';

import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { changeCase } from '../case-change';
import type { Command } from '../domain/case/commands';
import { refusal } from '../domain/refusal';
import { refusalError } from '../refusals';
import type { Scene } from '../domain/people/authority';
import type { StoredCase } from '../store/case-rows';
import { findCase } from '../store/case-store';
import { documentAtHand, titleAtHand, type DocumentAtHand } from './document-at-hand';

/** A case and the document that it is about. */
export interface CaseAtHand {
  readonly stored: StoredCase;
  readonly hand: DocumentAtHand;
}

/** @throws APPROVAL_CASE_NOT_FOUND, also where whoever asks may not see the document */
export async function caseAtHand(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  id: number,
): Promise<CaseAtHand> {
  const stored = await findCase(unit, id);
  if (stored === null) throw refusalError(strapi, refusal('APPROVAL_CASE_NOT_FOUND'));
  return { stored, hand: await documentAtHand(strapi, unit, stored.approvalCase.document) };
}

/** One step of a case that somebody has read in a certain version. */
export function stepOf(
  unit: UnitOfWork,
  { stored, hand }: CaseAtHand,
  step: { readonly version: number; readonly command: Command; readonly scene: Scene },
): Promise<StoredCase> {
  const [locale] = stored.approvalCase.submissions.at(-1)?.content.locales ?? [];
  return changeCase(hand.strapi, unit, { ...step, stored, title: titleAtHand(hand, locale) });
}
