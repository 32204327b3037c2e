import type { Choice as Named } from '../../../contracts/common';
import type { ItemsResponse } from '../../../contracts/catalogue';
import { Filters } from '../../../../../shared/panel/filters';
import { Choice, Several, type Option } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import type { ItemDraft } from './item-draft';
import { ruleForCadence } from './rule-draft';

interface ItemPlaceProps {
  readonly draft: ItemDraft;
  readonly choices: ItemsResponse['choices'];
  /** Attributes of the chosen content type. */
  readonly fields: readonly string[];
  readonly change: (changes: Partial<ItemDraft>) => void;
}

const optionsOf = (named: readonly Named[]): readonly Option[] =>
  named.map(({ key, name }) => [key, name] as const);

/** Who owes what kind of content how often, and where it is shown. */
export function ItemPlace({ draft, choices, fields, change }: ItemPlaceProps) {
  const { say, nameOf } = useWords();
  return (
    <>
      <Filters>
        <Choice
          label={say('item.department')}
          isRequired
          value={draft.ownerDepartment}
          options={choices.departments.map(({ code, name }) => [code, name] as const)}
          onChange={(ownerDepartment) => change({ ownerDepartment })}
        />
        <Choice
          label={say('item.theme')}
          value={draft.theme}
          options={optionsOf(choices.themes)}
          onChange={(theme) => change({ theme: theme as ItemDraft['theme'] })}
        />
        <Choice
          label={say('item.contentType')}
          isRequired
          value={draft.contentType}
          options={choices.contentTypes.map(({ uid, name }) => [uid, nameOf(name)] as const)}
          onChange={(contentType) => change({ contentType, requiredFields: [] })}
        />
        <Choice
          label={say('item.cadence')}
          value={draft.cadence}
          options={optionsOf(choices.cadences)}
          onChange={(chosen) => {
            const cadence = chosen as ItemDraft['cadence'];
            change({ cadence, rule: ruleForCadence(draft.rule, cadence) });
          }}
        />
        <Choice
          label={say('item.audience')}
          value={draft.audience}
          options={[
            ['public', say('item.audience.public')],
            ['members', say('item.audience.members')],
          ]}
          onChange={(audience) =>
            change({ audience: audience === 'members' ? 'members' : 'public' })
          }
        />
      </Filters>
      <Several
        label={say('item.channels')}
        options={optionsOf(choices.channels)}
        chosen={draft.channels}
        onChange={(channels) => change({ channels })}
      />
      {fields.length > 0 && (
        <details>
          <summary>{say('item.requiredFields', { count: draft.requiredFields.length })}</summary>
          <Several
            label={say('item.requiredFields.hint')}
            options={fields.map((field) => [field, field] as const)}
            chosen={draft.requiredFields}
            onChange={(requiredFields) => change({ requiredFields })}
          />
        </details>
      )}
    </>
  );
}
