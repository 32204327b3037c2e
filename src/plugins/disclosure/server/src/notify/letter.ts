import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { Deliver } from '../../../../../shared/strapi/dispatcher';
import { pluginService } from '../../../../../shared/strapi/plugin-service';
import { rowsOf, textOf } from '../../../../../shared/strapi/rows';
import { disclosureConfig } from '../config';
import { REMINDER_KINDS } from '../domain/obligation/reminder';
import { REMINDER } from '../messages/reminder-messages';
import { LANGUAGES, type Language } from '../../../../../shared/language';
import { filled } from '../../../../../shared/sentence';
import { inLocale, LOCALE_OF_LANGUAGE } from '../../../../../shared/language';

/** Topic of a letter to one person. */
export const LETTER = 'disclosure.letter';

/** What is kept of a letter until it goes out; the address is asked only then. */
const letterBody = z.object({
  userId: z.number().int(),
  lines: z.array(
    z.object({
      kind: z.enum(REMINDER_KINDS),
      itemNo: z.string(),
      periodKey: z.string(),
      dueOn: z.string(),
      titles: z.record(z.string(), z.string()),
    }),
  ),
});
export type LetterBody = z.infer<typeof letterBody>;

interface EmailService {
  send(mail: { to: string; subject: string; text: string }): Promise<unknown>;
}

/** Strapi's e-mail plugin, where letters are to be sent and there is one; else the log has them. */
function emailService(strapi: Core.Strapi): EmailService | null {
  if (disclosureConfig(strapi).email === 'log' || !('email' in strapi.plugins)) return null;
  return pluginService<EmailService>(strapi, 'email', 'email');
}

/** Sends a letter in the language that its reader chose for the panel. */
export const deliverLetter =
  (strapi: Core.Strapi): Deliver =>
  async ({ body }) => {
    const letter = letterBody.parse(body);
    const reader = await rowsOf(strapi, 'admin::user').findOne({
      where: { id: letter.userId, isActive: true },
      select: ['email', 'blocked', 'preferedLanguage'],
    });
    const to = textOf(reader, 'email');
    if (to === '' || reader?.['blocked'] === true) return;
    const service = emailService(strapi);
    if (service === null) {
      strapi.log.info(`Reminder of ${letter.lines.length} obligations to user ${letter.userId}`);
      return;
    }
    const preferred = textOf(reader, 'preferedLanguage');
    const language = LANGUAGES.find((each) => each === preferred) ?? 'zh-Hans';
    await send(service, { to, ...letterText(letter, language, disclosureConfig(strapi).url) });
  };

/** A letter in words, as plain text. */
export function letterText(
  { lines }: Pick<LetterBody, 'lines'>,
  language: Language,
  url: string | null,
): { readonly subject: string; readonly text: string } {
  const texts = lines.map(({ kind, titles, ...values }) =>
    filled(REMINDER[kind], language, {
      ...{ ...values, title: inLocale(titles, LOCALE_OF_LANGUAGE[language]) },
    }),
  );
  const link = url === null ? [] : [filled(REMINDER.link, language, { link: url })];
  return {
    subject: filled(REMINDER.subject, language, { count: lines.length }),
    text: [...texts, ...link].join('\n'),
  };
}

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
