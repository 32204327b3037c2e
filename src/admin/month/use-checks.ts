import { getFetchClient, isFetchError } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { Issue } from '../../content/rules';
import { useWords } from '../use-words';

/** A finding of the server, with its sentence in the panel's language. */
export interface CheckedIssue extends Pick<Issue, 'code' | 'severity' | 'path'> {
  readonly message: string;
}

export type Checks =
  | { readonly state: 'loading' }
  /** The type has no checks. */
  | { readonly state: 'absent' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly issues: readonly CheckedIssue[] };

/** What the rules find in the saved draft; asked for again after every save (`savedAt`). */
export function useChecks(
  uid: string,
  documentId: string,
  savedAt: string,
): { readonly checks: Checks; readonly retry: () => void } {
  const { locale } = useWords();
  const [checks, setChecks] = useState<Checks>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void load(uid, documentId, locale).then((loaded) => {
      if (isCurrent) setChecks(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [uid, documentId, locale, savedAt, attempt]);
  const retry = useCallback(() => {
    setChecks({ state: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { checks, retry };
}

async function load(uid: string, documentId: string, locale: string): Promise<Checks> {
  try {
    const { data } = await getFetchClient().get<{ readonly issues: readonly CheckedIssue[] }>(
      `/transparency/checks/${uid}/${documentId}`,
      { params: { locale } },
    );
    return { state: 'ready', issues: data.issues };
  } catch (error) {
    return { state: isFetchError(error) && error.status === 404 ? 'absent' : 'failed' };
  }
}
