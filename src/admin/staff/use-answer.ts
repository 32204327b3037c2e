import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export type Asked<Answer> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly answer: Answer }
  | { readonly kind: 'failed' };

/** What an address of the admin API answers, asked when the address changes and by `refresh`. */
export function useAnswer<Answer>(address: string): {
  readonly state: Asked<Answer>;
  readonly refresh: () => void;
} {
  const { get } = useFetchClient();
  const [state, setState] = useState<Asked<Answer>>({ kind: 'loading' });
  const ask = useCallback(async () => {
    try {
      const { data } = await get<Answer>(address);
      setState({ kind: 'shown', answer: data });
    } catch (error) {
      // Leaving the page aborts the request; there is nobody left to tell.
      if (error instanceof Error && error.name === 'AbortError') return;
      setState({ kind: 'failed' });
    }
  }, [get, address]);
  useEffect(() => {
    void ask();
  }, [ask]);
  return { state, refresh: () => void ask() };
}
