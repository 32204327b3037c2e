import type { ItemsResponse } from '../../../contracts/catalogue';
import { FieldGroup } from '../../../../../shared/panel/field-group';
import { Filters } from '../../../../../shared/panel/filters';
import { Line } from '../../../../../shared/panel/inputs';
import { languageName } from '../../../../../shared/panel/words/language-name';
import { useWords } from '../words/use-words';
import type { ItemDraft } from './item-draft';

interface ItemWordsProps {
  readonly draft: ItemDraft;
  readonly choices: ItemsResponse['choices'];
  /** The number names the item for good. */
  readonly isNew: boolean;
  readonly change: (changes: Partial<ItemDraft>) => void;
}

/** What an item is called and on what it rests, in each language of the content. */
export function ItemWords({ draft, choices, isNew, change }: ItemWordsProps) {
  const { say } = useWords();
  return (
    <>
      <Filters>
        <Line
          label={say('item.no')}
          hint={say('item.no.hint')}
          isRequired
          isDisabled={!isNew}
          value={draft.itemNo}
          onChange={(itemNo) => change({ itemNo })}
        />
      </Filters>
      {(['titles', 'legalBasis'] as const).map((name) => (
        <FieldGroup key={name} label={say(`item.${name}`)}>
          <Filters>
            {choices.locales.map((locale) => (
              <Line
                key={locale}
                label={languageName(locale)}
                value={draft[name][locale] ?? ''}
                onChange={(text) => change({ [name]: { ...draft[name], [locale]: text } })}
              />
            ))}
          </Filters>
        </FieldGroup>
      ))}
    </>
  );
}
