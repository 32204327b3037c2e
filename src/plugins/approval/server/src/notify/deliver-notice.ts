import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { Deliver } from '../../../../../shared/strapi/dispatcher';
import { digest } from '../../../../../shared/strapi/digest';
import { putMessages } from '../../../../../shared/strapi/outbox';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { PERMISSIONS } from '../../../permissions';
import { approvalConfig } from '../config';
import { schemaOf } from '../content/model';
import { currentStep, type ApprovalCase } from '../domain/case/case';
import { NOTICE_KINDS, type Notice } from '../domain/notice/notice';
import { recipientsOf } from '../domain/notice/recipients';
import { approverSchema } from '../domain/policy/policy';
import { typeLabel } from '../labels';
import { LANGUAGES } from '../../../../../shared/language';
import { wholeScene } from '../scene';
import type { StoredCase } from '../store/case-rows';
import { findCase } from '../store/case-store';
import { EMAIL, dueBody, type EmailBody } from './email';
import { OUTBOX } from './outbox';

const noticeBody: z.ZodType<Notice> = z.object({
  kind: z.enum(NOTICE_KINDS),
  caseId: z.number().int(),
  round: z.number().int(),
  stepKey: z.string().nullable(),
  requirementKey: z.string().nullable(),
  approver: approverSchema.nullable(),
  actorId: z.number().int().nullable(),
  text: z.string().nullable(),
  due: dueBody,
});

const MESSAGE_ID_LENGTH = 36;

/** Finds out whom a notice is for, and puts a letter to each of them into the outbox. */
export const deliverNotice =
  (strapi: Core.Strapi): Deliver =>
  async ({ body, messageId }) => {
    const notice = noticeBody.parse(body);
    const now = new Date();
    await inUnitOfWork(strapi, async (unit) => {
      const stored = await findCase(unit, notice.caseId);
      if (stored === null) return;
      const scene = await wholeScene(strapi, unit, now.toISOString());
      const letter = letterFor(strapi, notice, stored);
      const ids = recipientsOf(notice, stored.approvalCase, scene, {
        ...{ kind: 'permission', action: PERMISSIONS.approveAfterwards },
      });
      const messages = ids.map((userId) => ({
        topic: EMAIL,
        // A second attempt at the same notice writes no second letter.
        messageId: digest([messageId, userId]).slice(0, MESSAGE_ID_LENGTH),
        body: { ...letter, userId },
      }));
      await putMessages(unit, OUTBOX, messages, now);
    });
  };

function letterFor(
  strapi: Core.Strapi,
  { kind, caseId, due, text }: Notice,
  { approvalCase, title, dueOn }: StoredCase,
): Omit<EmailBody, 'userId'> {
  const { contentType } = approvalCase.document;
  const types = LANGUAGES.map((language) => [language, typeLabel(strapi, contentType, language)]);
  return {
    ...{ kind, caseId, due, text, title, dueOn: due?.on ?? dueOn },
    types: Object.fromEntries(types) as Record<string, string>,
    steps: currentStep(approvalCase)?.titles ?? null,
    link: linkTo(strapi, approvalCase),
  };
}

/** The page of the document in the panel; null where the panel's address is not known. */
function linkTo(strapi: Core.Strapi, { document, submissions }: ApprovalCase): string | null {
  const { url } = approvalConfig(strapi);
  if (url === null) return null;
  const { contentType, documentId } = document;
  const isSingle = schemaOf(strapi, contentType).kind === 'singleType';
  const place = isSingle
    ? `single-types/${contentType}`
    : `collection-types/${contentType}/${documentId}`;
  const [locale] = submissions.at(-1)?.content.locales ?? [];
  const query = locale === undefined ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
  return `${url.replace(/\/$/, '')}/content-manager/${place}${query}`;
}
