import { COMPONENT_WORDS } from '../content/component-words';
import { TYPE_WORDS } from '../content/type-words';
import type { Words } from '../content/words/words';

/** What the forms call an attribute of a type or component. */
export function attributeLabel(uid: string, attribute: string): Words | undefined {
  return (TYPE_WORDS[uid] ?? COMPONENT_WORDS[uid])?.fields[attribute]?.label;
}
