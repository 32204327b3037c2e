import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { Choice, Line, Tick } from '../../../../../shared/panel/inputs';
import { FieldGroup } from '../../../../../shared/panel/field-group';
import { Failed } from '../../../../../shared/panel/failed';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { useSchool } from '../answers/use-school';
import { useWords } from '../words/use-words';
import { documentsPath, type ChosenDocument, type FoundDocuments } from './documents-query';
import { useLanguages } from './use-languages';

interface DocumentPickerProps {
  readonly chosen: readonly ChosenDocument[];
  readonly onChange: (chosen: readonly ChosenDocument[]) => void;
}

/** Chooses documents of any type that the reader may schedule: a type, a language, a few words. */
export function DocumentPicker({ chosen, onChange }: DocumentPickerProps) {
  const { say, nameOf } = useWords();
  const { overview } = useSchool();
  const types = (overview?.types ?? []).filter(({ mayPlan }) => mayPlan);
  const languages = useLanguages();
  const [uid, setUid] = useState('');
  const [locale, setLocale] = useState('');
  const [text, setText] = useState('');
  const asked = uid === '' ? null : { uid, locale: locale || (languages[0]?.[0] ?? ''), text };
  return (
    <>
      <Choice
        label={say('plans.type')}
        value={uid}
        options={types.map((type) => [type.uid, nameOf(type.name)] as const)}
        onChange={setUid}
      />
      {languages.length > 1 && (
        <Choice
          label={say('picker.language')}
          value={locale || (languages[0]?.[0] ?? '')}
          options={languages}
          onChange={setLocale}
        />
      )}
      <Line label={say('picker.search')} value={text} onChange={setText} />
      {asked !== null && <Found asked={asked} chosen={chosen} onChange={onChange} />}
      {chosen.length > 0 && (
        <FieldGroup label={say('picker.chosen', { count: chosen.length })}>
          {chosen.map((one) => (
            <Tick
              key={keyOf(one)}
              label={one.title}
              isOn
              onChange={() => onChange(chosen.filter((other) => keyOf(other) !== keyOf(one)))}
            />
          ))}
        </FieldGroup>
      )}
    </>
  );
}

interface FoundProps extends DocumentPickerProps {
  readonly asked: Parameters<typeof documentsPath>[0];
}

function Found({ asked, chosen, onChange }: FoundProps) {
  const { say } = useWords();
  const state = useAnswer<FoundDocuments>(documentsPath(asked));
  if (state.kind === 'loading') return <Typography variant="pi">{say('loading')}</Typography>;
  if (state.kind === 'failed') return <Failed isSmall />;
  const taken = new Set(chosen.map(keyOf));
  const found = state.answer.results
    .map((row) => chosenOf(asked.uid, row))
    .filter((one) => !taken.has(keyOf(one)));
  if (found.length === 0) return <Typography variant="pi">{say('picker.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" maxHeight="26rem" overflow="auto" padding={1}>
      <FieldGroup label={say('picker.found')}>
        {found.map((one) => (
          <Tick
            key={keyOf(one)}
            label={one.title}
            isOn={false}
            onChange={() => onChange([...chosen, one])}
          />
        ))}
      </FieldGroup>
    </Flex>
  );
}

const keyOf = ({ uid, documentId, locale }: ChosenDocument): string =>
  [uid, documentId, locale ?? '-'].join(' ');

function chosenOf(uid: string, row: FoundDocuments['results'][number]): ChosenDocument {
  const { documentId, locale = null, title, name } = row;
  return { uid, documentId, locale, title: title ?? name ?? documentId };
}
