import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { Deliver } from '../../../../../shared/strapi/dispatcher';
import { pluginService } from '../../../../../shared/strapi/plugin-service';
import { rowsOf, textOf } from '../../../../../shared/strapi/rows';
import { approvalConfig } from '../config';
import { NOTICE_KINDS } from '../domain/notice/notice';
import { LANGUAGES } from '../../../../../shared/language';
import { letterOf } from './letter';

/** Topic of a letter to one person. */
export const EMAIL = 'approval.email';

/** Which reminder it is; null for all that is none. */
export const dueBody = z
  .object({ kind: z.enum(['beforeDue', 'dueToday', 'overdue']), on: z.string() })
  .nullable();
const byLanguage = z.record(z.string(), z.string());

/** What is kept of a letter until it goes out; the address is asked only then. */
export const emailBody = z.object({
  userId: z.number().int(),
  caseId: z.number().int(),
  kind: z.enum(NOTICE_KINDS),
  due: dueBody,
  types: byLanguage,
  title: z.string(),
  steps: byLanguage.nullable(),
  dueOn: z.string().nullable(),
  text: z.string().nullable(),
  link: z.string().nullable(),
});
export type EmailBody = z.infer<typeof emailBody>;

interface EmailService {
  send(mail: { to: string; subject: string; text: string }): Promise<unknown>;
}

/** Strapi's e-mail plugin, where letters are to be sent and there is one; else the log has them. */
export function emailService(strapi: Core.Strapi): EmailService | null {
  if (approvalConfig(strapi).email === 'log' || !('email' in strapi.plugins)) return null;
  return pluginService<EmailService>(strapi, 'email', 'email');
}

/** Sends a letter in the language that its reader chose for the panel. */
export const deliverEmail =
  (strapi: Core.Strapi): Deliver =>
  async ({ body }) => {
    const letter = emailBody.parse(body);
    const reader = await rowsOf(strapi, 'admin::user').findOne({
      where: { id: letter.userId, isActive: true },
      select: ['email', 'blocked', 'preferedLanguage'],
    });
    const to = textOf(reader, 'email');
    if (to === '' || reader?.blocked === true) return;
    const service = emailService(strapi);
    if (service === null) {
      strapi.log.info(`Letter "${letter.kind}" of case ${letter.caseId} to user ${letter.userId}`);
      return;
    }
    const preferred = textOf(reader, 'preferedLanguage');
    const language = LANGUAGES.find((each) => each === preferred) ?? 'zh-Hans';
    const facts = {
      ...{ title: letter.title, due: letter.dueOn, text: letter.text, link: letter.link },
      type: letter.types[language] ?? '',
      step: letter.steps?.[language] ?? Object.values(letter.steps ?? {})[0] ?? null,
    };
    await send(service, { to, ...letterOf(letter, facts, language) });
  };

/** What mail servers say names the address, which has no place in a log. */
async function send(
  service: EmailService,
  mail: Parameters<EmailService['send']>[0],
): Promise<void> {
  try {
    await service.send(mail);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
    throw new Error(`The e-mail plugin could not send it (${code})`, { cause: error });
  }
}
