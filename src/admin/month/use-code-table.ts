import { useEffect, useState } from 'react';
import { LOCALES } from '../../content/locales';
import type { CodeEntry, CodeTable } from '../../content/line-import-cells';
import type { CodeScheme } from '../../content/line-import-columns';
import { codeList } from '../inputs/code-list';

export type LoadedTable =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly table: CodeTable };

/** All codes an import may name, with their names in every language. */
export function useCodeTable(): LoadedTable {
  const [loaded, setLoaded] = useState<LoadedTable>({ state: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const settle = (result: LoadedTable) => {
      if (isCurrent) setLoaded(result);
    };
    loadTable().then(
      (table) => settle({ state: 'ready', table }),
      () => settle({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return loaded;
}

async function loadTable(): Promise<CodeTable> {
  const [incomeSource, economicClass, functionClass, department] = await Promise.all([
    entries('incomeSource'),
    entries('economicClass'),
    entries('functionClass'),
    entries('department'),
  ]);
  return { incomeSource, economicClass, functionClass, department };
}

async function entries(scheme: CodeScheme): Promise<readonly CodeEntry[]> {
  const lists = await Promise.all(LOCALES.map((locale) => codeList(scheme, locale)));
  const names = new Map<string, Set<string>>();
  for (const { code, name } of lists.flat()) {
    names.set(code, (names.get(code) ?? new Set()).add(name));
  }
  return [...names].map(([code, known]) => ({ code, names: [...known] }));
}
