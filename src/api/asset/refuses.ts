import type { Core } from '@strapi/strapi';
import type { AskedAction } from '../../content/bound-rules';
import { formRequest } from '../../content/concurrent/form-request';
import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE } from '../../content/locales';
import type { Issue } from '../../content/rules';
import { rowsOf, textOf } from '../../shared/strapi/rows';

const EVENT = 'api::asset-event.asset-event';

/** The state of an asset is moved by events alone, and an asset that has a history stays. */
export async function refusesAsset(asked: AskedAction): Promise<readonly Issue[]> {
  const { strapi, uid, documentId, action, data } = asked;
  const row =
    documentId === undefined
      ? null
      : await rowsOf(strapi, uid).findOne({ where: { documentId, locale: DEFAULT_LOCALE } });
  if (action === 'delete') {
    const assetCode = textOf(row, 'assetCode');
    const events = await rowsOf(strapi, EVENT).count({ where: { assetCode } });
    return events > 0 ? [errorAt('ASSET_HAS_EVENTS', [], { code: assetCode })] : [];
  }
  const { state } = data;
  if (action === 'clone' || state === undefined || state === null) return [];
  const known = row === null ? ['registered', data['openingState']] : [row.state];
  if (known.includes(state) || (await wasShown(strapi, textOf(row, 'assetCode'), state))) return [];
  return [errorAt('STATE_BY_EVENT_ONLY', ['state'], {})];
}

/** A form sends back the state it was filled with, and an event may have moved it since. */
async function wasShown(strapi: Core.Strapi, assetCode: string, state: unknown): Promise<boolean> {
  if (formRequest(strapi)?.uid !== 'api::asset.asset') return false;
  const where = { assetCode, fromState: state };
  return (await rowsOf(strapi, EVENT).count({ where })) > 0;
}
