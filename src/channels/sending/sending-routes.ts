import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { registerStaffRoutes } from '../../content/staff-actions';
import { staffPermissions, type StaffPermission } from '../../content/staff-permissions';
import { systemClock } from '../../shared/clock';
import { createSmsProvider } from '../sms/configured-provider';
import { smsSettings } from '../sms/settings';
import { trialRoutes } from '../sms/trial-route';
import { draftRoutes } from '../wechat/draft-route';
import { wechatSettings } from '../wechat/settings';
import type { OfferedSending } from './answer';

const SMS_TIMEOUT_MS = 10_000;

/** What is handed on to other services, where the school has credentials for them. */
export function registerSending(strapi: Core.Strapi): void {
  const wechat = wechatSettings(strapi);
  const sms = createSmsProvider(smsSettings(strapi), {
    ...{ log: (line) => strapi.log.info(line), now: () => systemClock.now() },
    timeoutMs: SMS_TIMEOUT_MS,
  });
  registerStaffRoutes(strapi, [...draftRoutes(strapi, wechat), ...trialRoutes(strapi, sms)]);
  registerOffer(strapi, (may) => ({
    wechatDraft: wechat !== null && may('saveWechatDraft'),
    smsTrial: sms !== null && may('sendTrialSms'),
  }));
}

type May = (permission: StaffPermission) => boolean;

/** `GET /transparency/sending`: whoever is signed in is told what his panel may offer, and no more. */
function registerOffer(strapi: Core.Strapi, offered: (may: May) => OfferedSending): void {
  const handler = (ctx: Context) => {
    const ability = ctx.state.userAbility as { can(action: string): boolean };
    ctx.set('Cache-Control', 'no-store');
    ctx.body = offered((permission) => ability.can(staffPermissions[permission]));
  };
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        ...{ method: 'GET', path: '/transparency/sending', handler },
        ...{ info: { type: 'admin' }, config: { policies: ['admin::isAuthenticatedAdmin'] } },
      },
    ],
  });
}
