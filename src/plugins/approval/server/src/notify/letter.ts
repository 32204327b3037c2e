import type { Notice } from '../domain/notice/notice';
import { LETTERS, LINK, REMINDERS } from '../messages/notice-messages';
import { filled } from '../../../../../shared/sentence';
import type { Language } from '../../../../../shared/language';

/** What a letter says of the case. */
export interface LetterFacts {
  readonly type: string;
  readonly title: string;
  readonly step: string | null;
  readonly due: string | null;
  readonly text: string | null;
  readonly link: string | null;
}

export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
}

/** A notice in words, as plain text: what people wrote is never read as anything else. */
export function letterOf(
  { kind, due }: Pick<Notice, 'kind' | 'due'>,
  facts: LetterFacts,
  language: Language,
): WrittenLetter {
  const letter = kind === 'reminder' ? REMINDERS[due?.kind ?? 'dueToday'] : LETTERS[kind];
  const values = { ...facts };
  const link = facts.link === null ? '' : `\n\n${filled(LINK, language, values)}`;
  return {
    subject: filled(letter.subject, language, values).replace(/\s+/g, ' '),
    text: `${filled(letter.text, language, values)}${link}`,
  };
}
