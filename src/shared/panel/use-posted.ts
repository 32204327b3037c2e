import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import type { Asked } from '../answer-store';

/** Time without typing after which it is asked. */
const PAUSE_MILLISECONDS = 400;

/**
 * What the server makes of something while it is typed: asked when nothing was typed for a moment. The
 * former answer stays meanwhile; one that comes too late is dropped. Null asks nothing.
 */
export function usePosted<Answer>(address: string, body: object | null): Asked<Answer> {
  const wanted = body === null ? null : JSON.stringify(body);
  const [state, setState] = useState<Asked<Answer>>({ kind: 'loading' });
  useEffect(() => {
    if (wanted === null) return undefined;
    let isWanted = true;
    const show = (next: Asked<Answer>) => {
      if (isWanted) setState(next);
    };
    const ask = async () => {
      setState((before) => (before.kind === 'shown' ? { ...before, isRefreshing: true } : before));
      try {
        const sent: unknown = JSON.parse(wanted);
        const { data } = await getFetchClient().post<Answer>(address, sent);
        show({ kind: 'shown', answer: data, isRefreshing: false });
      } catch {
        show({ kind: 'failed' });
      }
    };
    const timer = window.setTimeout(() => void ask(), PAUSE_MILLISECONDS);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [address, wanted]);
  return state;
}
