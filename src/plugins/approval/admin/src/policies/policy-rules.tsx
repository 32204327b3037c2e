import { Flex } from '@strapi/design-system';

import { Card, Heading } from '../../../../../shared/panel/card';
import { Choice, Line, Several, Tick } from '../../../../../shared/panel/inputs';
import { languageName } from '../../../../../shared/panel/words/language-name';
import { useWords } from '../words/use-words';
import type { ReminderDraft } from './policy-draft';
import type { PartProps } from './policy-form';

const LOCKS = ['none', 'submitterOnly', 'frozen'] as const;

/** Who may edit meanwhile, how long an approval holds, when people are reminded. */
export function PolicyRules({ draft, choices, onChange }: PartProps) {
  const { say } = useWords();
  const { reminders } = draft;
  const remind = (changes: Partial<ReminderDraft>) =>
    onChange({ reminders: { ...reminders, ...changes } });
  return (
    <Card tag="section">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Heading>{say('rules.title')}</Heading>
        <Choice
          label={say('rules.lock')}
          value={draft.lock}
          options={LOCKS.map((lock) => [lock, say(`lock.${lock}`)])}
          onChange={(chosen) => onChange({ lock: LOCKS.find((lock) => lock === chosen) ?? 'none' })}
        />
        <Line
          label={say('rules.validity')}
          hint={say('rules.validityHint')}
          type="number"
          value={draft.validityDays}
          onChange={(validityDays) => onChange({ validityDays })}
        />
        <Line
          label={say('rules.before')}
          hint={say('rules.beforeHint')}
          value={reminders.beforeWorkdays}
          onChange={(beforeWorkdays) => remind({ beforeWorkdays })}
        />
        <Tick
          label={say('rules.onDueDay')}
          isOn={reminders.onDueDay}
          onChange={(onDueDay) => remind({ onDueDay })}
        />
        <Line
          label={say('rules.after')}
          hint={say('rules.afterHint')}
          type="number"
          value={reminders.everyWorkdaysAfter}
          onChange={(everyWorkdaysAfter) => remind({ everyWorkdaysAfter })}
        />
        <Several
          label={say('rules.locales')}
          hint={say('rules.localesHint')}
          options={choices.locales.map((locale) => [locale, languageName(locale)])}
          chosen={draft.locales}
          onChange={(locales) => onChange({ locales })}
        />
        <Line
          label={say('rules.priority')}
          hint={say('rules.priorityHint')}
          type="number"
          value={draft.priority}
          onChange={(priority) => onChange({ priority })}
        />
      </Flex>
    </Card>
  );
}
