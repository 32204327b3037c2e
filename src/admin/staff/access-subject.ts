import type { LoggedAccess } from '../../content/access-log';
import type { Locale } from '../../content/locales';
import { TYPE_WORDS } from '../../content/type-words';
import { say, type Words } from '../../content/words/words';
import { attributeLabel } from '../attribute-label';

/** Feedback is no content type, so its words stand in no schema. */
const FEEDBACK = 'feedback-ticket';
const FEEDBACK_NAME = say('意见', '意見', 'Feedback');
const FEEDBACK_FIELDS: Readonly<Record<string, Words>> = {
  contact: say('联系方式', '聯絡方式', 'Contact data'),
  attachment: say('附件', '附件', 'Attachment'),
};

/**
 * What an entry of the access log is about, in words: "财务摘要 · 明细账（受限） · 六月.pdf". A file is
 * logged behind the attribute that holds it.
 */
export function accessSubject(
  { uid, attribute }: Pick<LoggedAccess, 'uid' | 'attribute'>,
  locale: Locale,
): string {
  const [, name = attribute, file] = /^([^:]+): (.*)$/s.exec(attribute) ?? [];
  const isFeedback = uid === FEEDBACK;
  const type = isFeedback ? FEEDBACK_NAME : TYPE_WORDS[uid]?.name;
  const field = isFeedback ? FEEDBACK_FIELDS[name] : attributeLabel(uid, name);
  return [type?.[locale] ?? uid, field?.[locale] ?? name, file]
    .filter((part) => part !== undefined)
    .join(' · ');
}
