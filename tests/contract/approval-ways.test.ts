import { bootApp, type TestApp } from '../support/boot';
import { SUMMARY } from '../support/content-months';

/**
 * Every way in which Strapi lets content be written, and what stands in it. A version of Strapi that
 * brings another way is found here first: say what stands in it, and try it in
 * tests/api/approval-paths.test.ts or approval-rows.test.ts.
 */

/** How a way is closed to what was not approved. */
type Guard =
  | 'reads'
  | 'gate'
  /** Leads to the document service, where the gate is. */
  | 'by the document service'
  | 'row guard'
  /** Makes nothing public and changes nothing that is. */
  | 'drafts only'
  /** Takes something away from the public; see "Limits" in the plugin's README. */
  | 'takes down'
  /** Of Strapi itself, below both guards; see "Limits". */
  | 'internal';

const DOCUMENT_SERVICE: Readonly<Record<string, Guard>> = {
  ...{ findMany: 'reads', findFirst: 'reads', findOne: 'reads', count: 'reads' },
  ...{ create: 'gate', update: 'gate', publish: 'gate' },
  ...{ clone: 'gate', discardDraft: 'gate' },
  ...{ unpublish: 'takes down', delete: 'takes down' },
  ...{ updateComponents: 'internal', omitComponentData: 'internal' },
};

const QUERY_ENGINE: Readonly<Record<string, Guard>> = {
  ...{ findOne: 'reads', findMany: 'reads', findWithCount: 'reads', findPage: 'reads' },
  ...{ count: 'reads', load: 'reads', loadPages: 'reads', populate: 'reads' },
  ...{ create: 'row guard', createMany: 'row guard' },
  ...{ update: 'row guard', updateMany: 'row guard' },
  ...{ delete: 'takes down', deleteMany: 'takes down' },
  ...{ attachRelations: 'internal', updateRelations: 'internal', deleteRelations: 'internal' },
};

const OF_DOCUMENT = 'by the document service';

const CONTENT_MANAGER: Readonly<Record<string, Guard>> = {
  ...{ 'single-types.createOrUpdate': OF_DOCUMENT, 'single-types.publish': OF_DOCUMENT },
  ...{ 'single-types.discard': 'drafts only', 'single-types.delete': 'takes down' },
  ...{ 'single-types.unpublish': 'takes down', 'collection-types.unpublish': 'takes down' },
  ...{ 'collection-types.create': OF_DOCUMENT, 'collection-types.update': OF_DOCUMENT },
  ...{ 'collection-types.clone': OF_DOCUMENT, 'collection-types.autoClone': OF_DOCUMENT },
  ...{ 'collection-types.publish': OF_DOCUMENT, 'collection-types.bulkPublish': OF_DOCUMENT },
  ...{ 'collection-types.discard': 'drafts only', 'collection-types.delete': 'takes down' },
  ...{
    'collection-types.bulkDelete': 'takes down',
    'collection-types.bulkUnpublish': 'takes down',
  },
  'collection-types.bulkFindForValidation': 'reads',
};

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

interface Route {
  readonly method: string;
  readonly path: string;
  readonly handler: string;
}

function contentRoutes(): readonly Route[] {
  const { routes } = app.strapi.plugin('content-manager') as unknown as {
    readonly routes: { readonly admin: { readonly routes: readonly Route[] } };
  };
  return routes.admin.routes.filter(({ path }) => /^\/(collection|single)-types\//.test(path));
}

describe('of the ways to write content is known', () => {
  it('every method of the document service', () => {
    const methods = Object.entries(app.strapi.documents(SUMMARY)).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    expect(sorted(methods)).toEqual(sorted(Object.keys(DOCUMENT_SERVICE)));
  });

  it('every method of the query engine', () => {
    const methods = Object.entries(app.strapi.db.query(SUMMARY)).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    expect(sorted(methods)).toEqual(sorted(Object.keys(QUERY_ENGINE)));
  });

  it('every route of the Content Manager that does more than read', () => {
    const writing = contentRoutes().filter(({ method }) => method !== 'GET');
    expect(sorted(writing.map(({ handler }) => handler))).toEqual(
      sorted(Object.keys(CONTENT_MANAGER)),
    );
  });
});
