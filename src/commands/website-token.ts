import type { Core } from '@strapi/strapi';
import { publicActions } from '../content/public-role';
import { runCommand, withApp } from './with-app';

const NAME = 'website';

/** What is used here of Strapi's own token service, which comes untyped. */
interface TokenService {
  getByName(name: string): Promise<{ readonly id: number } | null>;
  create(token: Readonly<Record<string, unknown>>): Promise<{ readonly accessKey: string }>;
  update(id: number, token: Readonly<Record<string, unknown>>): Promise<unknown>;
  regenerate(id: number): Promise<{ readonly accessKey: string }>;
}

export type WebsiteToken =
  | { readonly state: 'created' | 'renewed'; readonly accessKey: string }
  | { readonly state: 'alreadyThere' };

/**
 * Makes the token with which the school's own website reads what the anonymous role may read, under
 * a name; of type `custom` with listed actions.
 * Its key is known only now: Strapi keeps a hash. Run again it brings the actions up to date; with
 * `renew` the old key stops working and a new one is made.
 */
export async function ensureWebsiteToken(
  strapi: Core.Strapi,
  { renew }: { readonly renew: boolean },
): Promise<WebsiteToken> {
  const tokens = strapi.service('admin::api-token-content-api') as unknown as TokenService;
  const permissions = publicActions(strapi);
  const found = await tokens.getByName(NAME);
  if (!found) {
    const description = '学校网站读取公开内容 The school website reads public content';
    const { accessKey } = await tokens.create({
      ...{ name: NAME, description, type: 'custom', lifespan: null, permissions },
    });
    return { state: 'created', accessKey };
  }
  await tokens.update(found.id, { type: 'custom', permissions });
  if (!renew) return { state: 'alreadyThere' };
  return { state: 'renewed', accessKey: (await tokens.regenerate(found.id)).accessKey };
}

function explain(token: WebsiteToken): string {
  if (token.state === 'alreadyThere') {
    return [
      '网站令牌已存在，密钥只在创建时显示一次。遗失时请更换：npm run token:website -- --renew',
      'The website token exists; its key was shown once. To replace it: npm run token:website -- --renew',
    ].join('\n');
  }
  return [
    '网站令牌（只显示这一次，请立即保存） / Website token, shown this once:',
    token.accessKey,
  ].join('\n');
}

/** `npm run token:website [-- --renew]`. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const unknown = words.find((word) => word !== '--renew');
  if (unknown !== undefined) throw new Error(`${unknown}: only --renew is known`);
  await withApp(async (strapi) => {
    const token = await ensureWebsiteToken(strapi, { renew: words.includes('--renew') });
    process.stdout.write(`${explain(token)}\n`);
  });
}

if (require.main === module) {
  runCommand(main, (error) => (error instanceof Error ? error.message : String(error)));
}
