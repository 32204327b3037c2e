import { Grid } from '@strapi/design-system';

import { FieldGroup } from '../../../../../shared/panel/field-group';
import { Line } from '../../../../../shared/panel/inputs';
import { languageName } from '../../../../../shared/panel/words/language-name';
import type { Titles } from './policy-draft';

const LANGUAGES = ['zh-Hans', 'zh', 'en'] as const;

interface TitlesInputProps {
  readonly label: string;
  readonly titles: Titles;
  readonly onChange: (titles: Titles) => void;
}

/** A title in each language of the panel; one is enough. */
export function TitlesInput({ label, titles, onChange }: TitlesInputProps) {
  return (
    <FieldGroup label={label}>
      <Grid.Root gap={2}>
        {LANGUAGES.map((language) => (
          <Grid.Item key={language} col={4} s={12} xs={12}>
            <Line
              label={languageName(language)}
              value={titles[language] ?? ''}
              onChange={(title) => onChange({ ...titles, [language]: title })}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
    </FieldGroup>
  );
}
