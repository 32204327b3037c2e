import type { Core } from '@strapi/strapi';

import { actingAs } from './acting';
import { approversInGate } from './gate/approvers';
import { registerLabels } from './labels';
import { onFacts } from './record';
import { decide } from './use-cases/decide';
import { override } from './use-cases/override';
import { approveAfterwards, cancel, reassign, withdraw } from './use-cases/case-steps';
import { registerCheck, type Check } from './use-cases/checks';
import { justify } from './use-cases/justify';
import { awaitedFor, isGated, latestCaseOf, openFindingsOf, policyKeys } from './use-cases/look-up';
import { savePolicy } from './use-cases/policies';
import { enterPriorHistory } from './use-cases/prior-history';
import { submit } from './use-cases/submit';

type Strapi = { readonly strapi: Core.Strapi };
type Bound<Parameters extends readonly unknown[], Result> = (...given: Parameters) => Result;

/** A function of the plugin with the app that it works on. */
function bound<Given extends readonly unknown[], Result>(
  strapi: Core.Strapi,
  work: (strapi: Core.Strapi, ...given: Given) => Result,
): Bound<Given, Result> {
  return (...given) => work(strapi, ...given);
}

/** What other parts of an app may ask of the plugin: `strapi.plugin('approval').service('cases')`. */
export const services = {
  cases: ({ strapi }: Strapi) => ({
    submit: bound(strapi, submit),
    decide: bound(strapi, decide),
    withdraw: bound(strapi, withdraw),
    cancel: bound(strapi, cancel),
    reassign: bound(strapi, reassign),
    override: bound(strapi, override),
    approveAfterwards: bound(strapi, approveAfterwards),
    justify: bound(strapi, justify),
    latest: bound(strapi, latestCaseOf),
    awaited: bound(strapi, awaitedFor),
    openFindings: bound(strapi, openFindingsOf),
    enterPriorHistory: bound(strapi, enterPriorHistory),
    actingAs,
    approversInGate,
  }),
  policies: ({ strapi }: Strapi) => ({
    save: bound(strapi, savePolicy),
    keys: bound(strapi, policyKeys),
    isGated: bound(strapi, isGated),
  }),
  checks: ({ strapi }: Strapi) => ({
    register: (key: string, check: Check) => registerCheck(strapi, key, check),
  }),
  /** Told of what happens, in the transaction in which it does. */
  facts: ({ strapi }: Strapi) => ({ listen: bound(strapi, onFacts) }),
  labels: ({ strapi }: Strapi) => ({ register: bound(strapi, registerLabels) }),
};
