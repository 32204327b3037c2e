import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

import type { StatusResponse } from '../../contracts';

/** What the page knows: nothing yet, an answer (perhaps being asked again), or that it failed. */
export type StatusState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly status: StatusResponse; readonly isRefreshing: boolean }
  | { readonly kind: 'failed' };

/** The app's status, asked once when the page opens and again by `refresh`. */
export function useStatus(): { readonly state: StatusState; readonly refresh: () => void } {
  const { get } = useFetchClient();
  const [state, setState] = useState<StatusState>({ kind: 'loading' });

  const ask = useCallback(async () => {
    try {
      const { data } = await get<StatusResponse>('/delivery/status');
      setState({ kind: 'shown', status: data, isRefreshing: false });
    } catch (error) {
      // Leaving the page aborts the request; there is nobody left to tell.
      if (error instanceof Error && error.name === 'AbortError') return;
      setState({ kind: 'failed' });
    }
  }, [get]);

  const refresh = useCallback(() => {
    setState((now) =>
      now.kind === 'shown' ? { ...now, isRefreshing: true } : { kind: 'loading' },
    );
    void ask();
  }, [ask]);

  useEffect(() => {
    void ask();
  }, [ask]);

  return { state, refresh };
}
