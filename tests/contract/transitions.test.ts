import { assetMachine } from '../../src/api/asset/transitions';
import { modelLookup } from '../../src/content/content-types';
import { LOCALES } from '../../src/content/locales';
import { isMoney, type AttributeSchema, type ModelSchema } from '../../src/content/schema';
import type { Ask, Machine } from '../../src/content/transitions/machine';
import { transitionNames } from '../../src/content/transitions/names';
import { transitionRegistry } from '../../src/content/transitions/registry';
import type { Words } from '../../src/content/words/words';
import { TYPE_WORDS } from '../../src/content/type-words';
import { bootApp, type TestApp } from '../support/boot';

type AnyMachine = Pick<Machine<string, never, never>, 'states' | 'initial'> & {
  readonly steps: readonly {
    readonly name: string;
    readonly from: readonly string[];
    to: string;
  }[];
};

const BOUND = [...transitionRegistry];
/** An asset moves by events of the names of its steps, which stand in no registry. */
const MACHINES: readonly (readonly [string, AnyMachine])[] = [
  ...BOUND.map(([uid, { machine }]) => [uid, machine] as const),
  ['api::asset.asset', assetMachine],
];

let app: TestApp;
let schemaOf: (uid: string) => ModelSchema;
beforeAll(async () => {
  app = await bootApp();
  schemaOf = modelLookup(app.strapi);
});
afterAll(() => app.stop());

const stateOf = (uid: string): AttributeSchema | undefined => schemaOf(uid).attributes['state'];
const isUnsaid = (words: Words | undefined) => LOCALES.some((locale) => !words?.[locale].trim());

describe.each(MACHINES)('the machine of %s', (uid, { states, initial, steps }) => {
  it('has the states of the schema, in their order, and begins with its default', () => {
    const state = stateOf(uid);
    expect([state?.type, state?.enum]).toEqual(['enumeration', [...states]]);
    expect(state?.default).toBe(initial);
  });

  it('moves a state that nobody types and that is no correction', () => {
    const marks = stateOf(uid)?.pluginOptions?.transparency;
    expect(marks).toMatchObject({ computed: true, operational: true });
    expect(stateOf(uid)?.pluginOptions?.i18n?.localized).toBe(false);
  });

  it('reaches every state', () => {
    const reached = new Set([initial]);
    // A path is no longer than there are states.
    for (const _ of states) {
      for (const { from, to } of steps)
        if (from.some((state) => reached.has(state))) reached.add(to);
    }
    expect(states.filter((state) => !reached.has(state))).toEqual([]);
  });

  it('leads from and to states that it has, by one step of a name', () => {
    const named = steps.flatMap(({ from, to }) => [...from, to]);
    expect(named.filter((state) => !states.includes(state))).toEqual([]);
    expect(steps.filter(({ from }) => from.length === 0)).toEqual([]);
    const doors = steps.flatMap(({ name, from }) => from.map((state) => `${name} from ${state}`));
    expect(doors).toHaveLength(new Set(doors).size);
  });

  it('calls every state in three languages', () => {
    const words = TYPE_WORDS[uid]?.fields['state']?.options ?? {};
    expect(states.filter((state) => isUnsaid(words[state]))).toEqual([]);
  });
});

describe.each(BOUND)('the steps of %s', (uid, bound) => {
  const { machine, words } = bound;

  it('have words in three languages, and no words belong to none', () => {
    expect(Object.keys(words).sort()).toEqual(machine.steps.map(({ name }) => name).sort());
    expect(Object.keys(words).filter((name) => isUnsaid(words[name]?.label))).toEqual([]);
  });

  it('that are open at once are called differently', () => {
    for (const locale of LOCALES) {
      const { step } = transitionNames(uid, bound, locale);
      for (const state of machine.states) {
        const labels = machine.steps.filter(({ from }) => from.includes(state));
        const called = labels.map(({ name }) => step(name));
        expect(called).toHaveLength(new Set(called).size);
      }
    }
  });

  it('ask in three languages, with words for every choice', () => {
    for (const { name, asks } of machine.steps) {
      const said = words[name]?.asks ?? {};
      expect(Object.keys(said).sort()).toEqual(asks.map((ask) => ask.name).sort());
      for (const ask of asks) {
        expect([name, ask.name, isUnsaid(said[ask.name]?.label)]).toEqual([name, ask.name, false]);
        const options = ask.kind === 'choice' ? ask.options : [];
        const spoken = said[ask.name]?.options ?? {};
        expect(Object.keys(spoken).sort()).toEqual([...options].sort());
        expect(options.filter((option) => isUnsaid(spoken[option]))).toEqual([]);
      }
    }
  });

  it('ask for values that fit into the attributes of the same names', () => {
    const { attributes } = schemaOf(uid);
    const misfits = machine.steps.flatMap(({ name, asks }) =>
      asks
        .filter((ask) => Object.hasOwn(attributes, ask.name))
        .filter((ask) => !fits(ask, attributes[ask.name]))
        .map((ask) => `${name}.${ask.name}`),
    );
    expect(misfits).toEqual([]);
  });
});

function fits(ask: Ask, attribute: AttributeSchema | undefined): boolean {
  if (attribute === undefined) return false;
  switch (ask.kind) {
    case 'day':
      return attribute.type === 'date';
    case 'instant':
      return attribute.type === 'datetime';
    case 'money':
      return isMoney(attribute);
    case 'text':
      return (
        attribute.type === 'text' ||
        (attribute.type === 'string' && ask.limit <= (attribute.maxLength ?? 255))
      );
    case 'choice':
      return ask.options.every((option) => attribute.enum?.includes(option));
  }
}
