import type { Core } from '@strapi/strapi';

import type { JsonValue } from '../../../../../shared/canonical-json';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { changeCase } from '../case-change';
import { statementOf } from '../content/statement';
import { currentStep, type DocumentRef } from '../domain/case/case';
import { releasedContent } from '../domain/case/gate';
import type { Scene } from '../domain/people/authority';
import type { StoredCase } from '../store/case-rows';
import { presentFacts, type DocumentAtHand } from './document-at-hand';

/** What an automatic check is given: what is put forward, as it would be approved. */
export interface CheckedContent {
  readonly document: DocumentRef;
  readonly locales: readonly string[];
  readonly statement: JsonValue;
}

/** Answers what it found, in sentences for the submitter; nothing when the content passed. */
export type Check = (content: CheckedContent) => Promise<readonly string[]> | readonly string[];

const registered = new WeakMap<Core.Strapi, Map<string, Check>>();

/** Makes a check known to policies, under the key that their steps name. */
export function registerCheck(strapi: Core.Strapi, key: string, check: Check): void {
  const checks = registered.get(strapi) ?? new Map<string, Check>();
  registered.set(strapi, checks.set(key, check));
}

export function checkKeys(strapi: Core.Strapi): readonly string[] {
  return [...(registered.get(strapi)?.keys() ?? [])];
}

/** Runs the automatic steps that a case waits at, until a person has to act. */
export async function runChecks(
  unit: UnitOfWork,
  hand: DocumentAtHand,
  stored: StoredCase,
  scene: Scene,
): Promise<StoredCase> {
  const { strapi, document, content } = hand;
  const step = currentStep(stored.approvalCase);
  const check = step?.kind === 'check' ? registered.get(strapi)?.get(step.check) : undefined;
  if (step?.kind !== 'check' || check === undefined) return stored;
  const locales = releasedContent(stored.approvalCase)?.locales ?? [];
  const statement = statementOf(strapi, document.contentType, content.drafts, locales);
  const findings = await check({ document, locales, statement });
  const present = presentFacts(hand, stored);
  const after = await changeCase(strapi, unit, {
    ...{ stored, version: stored.approvalCase.version, scene, title: stored.title },
    command: { kind: 'recordCheck', check: step.check, findings, present },
  });
  return runChecks(unit, hand, after, scene);
}
