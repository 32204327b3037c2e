import { resolvePage } from '../routes';
import { resolveSheet, sheetPath } from './address';

it.each([
  ['/finance/2025-06', 'zh-Hans'],
  ['/en/finance/2025-06-generalAffairs', 'en'],
  ['/zh-Hant/works/works-2025-01', 'zh-Hant'],
  ['/working-group', 'zh-Hans'],
] as const)('%s and its sheet lead to each other', (path, locale) => {
  const resolved = resolvePage(path);
  if (resolved?.kind !== 'page') throw new Error(`${path} is no page`);
  expect(sheetPath(resolved.page, locale)).toBe(`${path}.pdf`);
  expect(resolveSheet(`${path}.pdf`)).toEqual({ ...resolved, kind: 'sheet' });
});

it.each(['/finance', '/search', '/shared-assets/SY3-2020-00031', '/feedback/new', '/no/such/page'])(
  '%s has no sheet',
  (path) => {
    expect(resolveSheet(`${path}.pdf`)).toBeUndefined();
  },
);

it('another spelling leads to the one address', () => {
  expect(resolveSheet('/zh-Hans/finance/2025-06.pdf')).toEqual({
    ...{ kind: 'redirect', to: '/finance/2025-06.pdf' },
  });
});

it('the text of a regulation on another day has none: it would be taken for the one in force', () => {
  const page = { kind: 'regulation', key: 'sy3-zd-01' } as const;
  expect(sheetPath(page, 'en')).toBe('/en/regulations/sy3-zd-01.pdf');
  expect(sheetPath({ ...page, onDate: '2024-01-01' }, 'en')).toBeNull();
});
