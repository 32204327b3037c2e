import { COMPONENT_WORDS } from './component-words';
import { TYPE_WORDS } from './type-words';

const MODELS = { ...TYPE_WORDS, ...COMPONENT_WORDS };

/** The panel looks up the names of types by their Chinese text, as it does labels. */
test.each(Object.entries(TYPE_WORDS))(
  '%s: no label of another meaning has its name',
  (_, words) => {
    const others = Object.values(MODELS).flatMap(({ name, fields }) => [
      name,
      ...Object.values(fields).map(({ label }) => label),
    ]);
    const clash = others.filter(
      (other) => other['zh-Hans'] === words.name['zh-Hans'] && other.en !== words.name.en,
    );
    expect(clash).toEqual([]);
  },
);
