import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Which folder may import which: the parts of docs' architecture that a list of package names
 * cannot express, because they depend on where a relative import leads.
 *
 * @typedef {{ from: RegExp, to: RegExp, says: string }} Border
 */

const root = path.dirname(fileURLToPath(import.meta.url));

/** Files of the functional core: plain data in, plain data out. */
export const CORE_FILES = [
  'src/shared/*.ts',
  'src/site/**/*.ts',
  'src/**/domain/**/*.ts',
  'src/**/rules.ts',
];

const CORE = /^src\/(shared\/[^/]+\.ts$|site\/|.*\/domain\/|(.*\/)?rules\.ts$)/;

/** @returns {string[]} */
function pluginNames() {
  return readdirSync(path.join(root, 'src/plugins'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** @type {Border[]} */
const BORDERS = [
  {
    from: CORE,
    to: /^src\/shared\/strapi\//,
    says: 'The functional core does not know Strapi: pass the result in as an argument.',
  },
  {
    from: /^src\/site\//,
    to: /^src\/(api|plugins|middlewares|commands|seed)\//,
    says: 'The site uses the shapes of the public API and nothing behind them.',
  },
  {
    from: /^src\/shared\//,
    to: /^src\/(?!shared\/)/,
    says: 'src/shared is the bottom layer: it imports nothing else of src.',
  },
  {
    from: /^src\/plugins\//,
    to: /^src\/(?!shared\/|plugins\/)/,
    says: "A plugin must work alone: it meets the app's content at Strapi's own seams.",
  },
  {
    from: /^src\/(?!plugins\/)/,
    to: /^src\/plugins\//,
    says: "The app reaches a plugin through Strapi's registries, where it may be absent.",
  },
  ...pluginNames().map((name) => ({
    from: new RegExp(`^src/plugins/${name}/`),
    to: new RegExp(`^src/plugins/(?!${name}/)`),
    says: "Plugins do not import each other: look the other's service up by name.",
  })),
  {
    from: /^src\/plugins\/[^/]+\/widget\//,
    to: /^src\/(?!shared\/[^/]+\.ts$|shared\/[^/.]+$|plugins\/[^/]+\/(widget|domain|contracts)\/)/,
    says: 'Phones load the widget: it uses the pure parts of its plugin and nothing of the server.',
  },
  {
    from: /^src\/(?!admin\/|shared\/panel\/|plugins\/[^/]+\/admin\/)/,
    to: /^src\/(shared\/panel|plugins\/[^/]+\/admin)\//,
    says: 'The server is compiled without the admin panel.',
  },
];

/** @param {string} absolute */
const fromRoot = (absolute) => path.relative(root, absolute).split(path.sep).join('/');

/** ESLint rule: a relative import may not cross a border of the architecture. */
export const noForeignImport = {
  meta: {
    type: /** @type {const} */ ('problem'),
    schema: [],
    messages: { crossing: '{{ target }}: {{ says }}' },
  },
  /** @param {import('eslint').Rule.RuleContext} context */
  create(context) {
    const file = fromRoot(context.filename);
    const borders = /\.test\.tsx?$/.test(file) ? [] : BORDERS.filter(({ from }) => from.test(file));
    /** @param {{ source?: import('estree').Expression | null | undefined }} statement */
    const visit = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      if (!source.value.startsWith('.')) return;
      const target = fromRoot(path.resolve(path.dirname(context.filename), source.value));
      const border = borders.find(({ to }) => to.test(target));
      if (border === undefined) return;
      context.report({
        node: source,
        messageId: 'crossing',
        data: { target, says: border.says },
      });
    };
    return {
      ImportDeclaration: visit,
      ExportNamedDeclaration: visit,
      ExportAllDeclaration: visit,
      ImportExpression: visit,
    };
  },
};
