import type { Core } from '@strapi/strapi';

const RESIZABLE_THIRD = { default: 4, isResizable: true } as const;

/**
 * Makes `global::money` (whole fen), `global::code` (a code of a classification) and
 * `global::choices` (several of a list) known to the server. Runs in `register()`: Strapi replaces `customField` by the stored type right after it.
 * The panel's inputs of the same names are in `src/admin`.
 */
export function registerCustomFields(strapi: Core.Strapi): void {
  strapi.customFields.register([
    { name: 'money', type: 'biginteger', inputSize: RESIZABLE_THIRD },
    { name: 'code', type: 'string', inputSize: RESIZABLE_THIRD },
    { name: 'choices', type: 'json', inputSize: { default: 12, isResizable: true } },
  ]);
}
