import { Flex } from '@strapi/design-system';

import { Choice, Tick } from '../../../../../shared/panel/inputs';
import { Problem } from '../../../../../shared/panel/problem';
import { Sheet } from '../../../../../shared/panel/sheet';
import { questionsOf, type Definition } from '../../../domain/definition/definition';
import { wordsIn } from '../../../domain/definition/words';
import { useWords } from '../words/use-words';
import type { Edit } from './edit-definition';
import { WordsInput, type Writing } from './words-input';

interface FrameCardProps {
  readonly definition: Definition;
  readonly writing: Writing;
  readonly findings: readonly string[];
  readonly onEdit: (edit: Edit, topic?: string) => void;
}

const NO_GROUPS = 'none';

const TEXTS = [
  ['purpose', 'frame.purpose', 'frame.purpose.hint'],
  ['privacyNotice', 'frame.privacy', 'frame.privacy.hint'],
] as const;

/** What is said around the questions, and by which of them groups are formed. */
export function FrameCard({ definition, writing, findings, onEdit }: FrameCardProps) {
  const { say } = useWords();
  const { locale, defaultLocale } = writing;
  const change = (part: Partial<Omit<Definition, 'items' | 'retired'>>, topic?: string) =>
    onEdit({ kind: 'frame', change: part }, topic);
  const singles = questionsOf(definition).filter(({ type }) => type === 'single');
  return (
    <Sheet title={say('frame.title')}>
      <WordsInput
        label={say('frame.name')}
        words={definition.title}
        isRequired
        writing={writing}
        onChange={(title) => change({ title }, `title ${locale}`)}
      />
      {TEXTS.map(([name, label, hint]) => (
        <WordsInput
          key={name}
          label={say(label)}
          hint={say(hint)}
          words={definition[name] ?? {}}
          isRequired={name === 'privacyNotice'}
          writing={writing}
          rows={2}
          onChange={(words) => change({ [name]: words }, `${name} ${locale}`)}
        />
      ))}
      <Tick
        label={say('frame.under14')}
        isOn={definition.under14}
        onChange={(under14) => change({ under14 })}
      />
      {definition.under14 && (
        <WordsInput
          label={say('frame.guardian')}
          words={definition.guardianNotice ?? {}}
          isRequired
          writing={writing}
          rows={2}
          onChange={(guardianNotice) => change({ guardianNotice }, `guardianNotice ${locale}`)}
        />
      )}
      {singles.length > 0 && (
        <Choice
          label={say('frame.segment')}
          hint={say('frame.segment.hint')}
          value={definition.segment ?? NO_GROUPS}
          options={[
            [NO_GROUPS, say('frame.segment.none')],
            ...singles.map(
              ({ code, text }) => [code, wordsIn(text, locale, defaultLocale) || code] as const,
            ),
          ]}
          onChange={(chosen) => change({ segment: chosen === NO_GROUPS ? undefined : chosen })}
        />
      )}
      {findings.length > 0 && (
        <Flex direction="column" alignItems="stretch" gap={1}>
          {findings.map((message) => (
            <Problem key={message} text={message} />
          ))}
        </Flex>
      )}
    </Sheet>
  );
}
