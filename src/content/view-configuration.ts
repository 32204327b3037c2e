import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { COMPONENT_WORDS } from './component-words';
import { modelLookup } from './content-types';
import type { TypeView } from './type-view';
import { COMPONENT_MAIN_FIELDS, TYPE_VIEWS } from './type-views';
import { TYPE_WORDS } from './type-words';
import { applyWishes, viewWishes, type ViewConfiguration, type ViewWishes } from './view-plan';
import type { ModelWords } from './words/words';

type Memory = Readonly<Record<string, ViewWishes>>;

interface ConfigurationService {
  findConfiguration(model: { readonly uid: string }): Promise<ViewConfiguration>;
  updateConfiguration(
    model: { readonly uid: string },
    configuration: ViewConfiguration,
  ): Promise<unknown>;
}

const NO_VIEW: TypeView = { settings: {} };
const MEMORY = { type: 'transparency', name: 'panel', key: 'view_configuration' };

/**
 * Gives every type and component its Chinese labels, descriptions, form rows and list columns in
 * the Content Manager, where the school has not set its own. Runs in `bootstrap()`, after the
 * Content Manager brought its stored configuration up to date with the schemas.
 */
export async function applyViewConfiguration(strapi: Core.Strapi): Promise<void> {
  const memory = ((await strapi.store(MEMORY).get({})) ?? {}) as Memory;
  const types = await configure(
    strapi,
    'content-types',
    TYPE_WORDS,
    memory,
    (uid) => TYPE_VIEWS[uid],
  );
  const components = await configure(strapi, 'components', COMPONENT_WORDS, memory, componentView);
  await strapi.store(MEMORY).set({ value: { ...types, ...components } });
}

function componentView(uid: string): TypeView | undefined {
  const mainField = COMPONENT_MAIN_FIELDS[uid];
  return mainField === undefined ? undefined : { settings: { mainField } };
}

/** @returns what was written, for the next start to compare with */
async function configure(
  strapi: Core.Strapi,
  kind: 'content-types' | 'components',
  words: Readonly<Record<string, ModelWords>>,
  memory: Memory,
  viewOf: (uid: string) => TypeView | undefined,
): Promise<Memory> {
  const service: ConfigurationService = strapi.plugin('content-manager').service(kind);
  const lookup = modelLookup(strapi);
  const written: Record<string, ViewWishes> = {};
  for (const [uid, modelWords] of Object.entries(words)) {
    const wishes = viewWishes(lookup(uid), modelWords, viewOf(uid) ?? NO_VIEW);
    const { settings, metadatas, layouts } = await service.findConfiguration({ uid });
    const stored = { settings, metadatas, layouts };
    const result = applyWishes(stored, wishes, memory[uid] ?? {});
    if (!isDeepStrictEqual(result.configuration, stored)) {
      await service.updateConfiguration({ uid }, result.configuration);
    }
    written[uid] = result.written;
  }
  return written;
}
