import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import type { SimulateRequest, SimulateResponse } from '../../../contracts/policies';
import { errorSentence } from '../words/sentences';
import type { Sentence } from '../words/sentence';

/** Typing pauses for so long before the server is asked. */
const PAUSE_MILLISECONDS = 500;

export type Simulated =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly outlook: SimulateResponse }
  | { readonly kind: 'refused'; readonly why: Sentence };

/** Who could approve today, asked again whenever the policy or the case in question changes. */
export function useSimulation(request: SimulateRequest): Simulated {
  const [simulated, setSimulated] = useState<Simulated>({ kind: 'loading' });
  // The same request may be a new object: it is asked again when it says something else.
  const asked = JSON.stringify(request);
  useEffect(() => {
    let isWanted = true;
    const timer = window.setTimeout(() => {
      const body: unknown = JSON.parse(asked);
      getFetchClient()
        .post<SimulateResponse>('/approval/policies/simulate', body)
        .then(
          ({ data }) => isWanted && setSimulated({ kind: 'shown', outlook: data }),
          (error: unknown) =>
            isWanted && setSimulated({ kind: 'refused', why: errorSentence(error) }),
        );
    }, PAUSE_MILLISECONDS);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [asked]);
  return simulated;
}
