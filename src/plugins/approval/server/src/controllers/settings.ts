import type { Core } from '@strapi/strapi';

import { delegationsResponse, newDelegationRequest } from '../../../contracts/cases';
import {
  policiesResponse,
  savePolicyRequest,
  saveTermsRequest,
  simulateRequest,
  simulateResponse,
  termsResponse,
} from '../../../contracts/policies';
import { addDelegation, endDelegation, listDelegations } from '../use-cases/delegations';
import { listPolicies, savePolicy } from '../use-cases/policies';
import { simulatePolicy } from '../use-cases/simulate';
import { listTerms, saveTerms } from '../use-cases/terms';
import { actorOf, answering, bodyOf, idOf, keyOf } from './request';

export const settings = ({ strapi }: { readonly strapi: Core.Strapi }) =>
  answering(
    { strapi },
    {
      async policies(ctx) {
        ctx.body = policiesResponse.parse(await listPolicies(strapi));
      },
      async savePolicy(ctx) {
        const wanted = bodyOf(strapi, ctx, savePolicyRequest);
        const { version } = await savePolicy(strapi, actorOf(strapi), keyOf(ctx), wanted);
        ctx.body = { version };
      },
      async simulate(ctx) {
        const wanted = bodyOf(strapi, ctx, simulateRequest);
        const outlook = await simulatePolicy(strapi, actorOf(strapi).at, wanted);
        ctx.body = simulateResponse.parse(outlook);
      },
      async terms(ctx) {
        ctx.body = termsResponse.parse(await listTerms(strapi));
      },
      async saveTerms(ctx) {
        const wanted = bodyOf(strapi, ctx, saveTermsRequest);
        ctx.body = termsResponse.parse(await saveTerms(strapi, actorOf(strapi), wanted));
      },
      async delegations(ctx) {
        const shown = await listDelegations(strapi, actorOf(strapi));
        ctx.body = delegationsResponse.parse(shown);
      },
      async addDelegation(ctx) {
        const wanted = bodyOf(strapi, ctx, newDelegationRequest);
        await addDelegation(strapi, actorOf(strapi), wanted);
        ctx.status = 201;
        ctx.body = {};
      },
      async endDelegation(ctx) {
        await endDelegation(strapi, actorOf(strapi), idOf(strapi, ctx));
        ctx.body = {};
      },
    },
  );
