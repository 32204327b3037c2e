import { failed, type Finding, ok, warning } from './finding';

/** The environment after `.env` was read. */
export type Settings = Readonly<Record<string, string | undefined>>;

const SECRETS = [
  ...(['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET'] as const),
  ...(['TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'] as const),
];
/** What Strapi's and our own sample files hold. */
const SAMPLE = /change-?me|tobemodified/i;
const SHORTEST_SECRET = 16;
const MAKE = 'openssl rand -base64 24';

/** The settings that can be judged by themselves. */
export const settingsFindings = (settings: Settings): readonly Finding[] => [
  ...secretFindings(settings),
  ...testFindings(settings),
  zoneFinding(settings.SCHEDULE_TIME_ZONE ?? 'Asia/Shanghai'),
  originsFinding(settings.CORS_ORIGINS ?? ''),
  ...addressFindings(settings),
  sizeFinding(settings.UPLOAD_MAX_MEGABYTES ?? '20'),
  ...metricsFindings(settings.METRICS_TOKEN ?? ''),
  ...wechatFindings(settings),
];

function secretFindings(settings: Settings): readonly Finding[] {
  const found = SECRETS.flatMap((name): readonly Finding[] => {
    const parts = (settings[name] ?? '').split(',').map((part) => part.trim());
    if (parts.some((part) => part === '')) {
      return [failed(`${name} 未设置：${MAKE}`, `${name} is not set: ${MAKE}`)];
    }
    if (parts.some((part) => SAMPLE.test(part))) {
      return [
        failed(`${name} 仍是样例值，请更换：${MAKE}`, `${name} is that of the sample: ${MAKE}`),
      ];
    }
    if (parts.every((part) => part.length >= SHORTEST_SECRET)) return [];
    return [warning(`${name} 太短：${MAKE}`, `${name} is short enough to be guessed: ${MAKE}`)];
  });
  return found.length > 0 ? found : [ok('六项密钥都已设置', 'The six secrets are set')];
}

const TEST_SETTINGS: Readonly<Record<string, readonly [string, string]>> = {
  SEED_ROLE_USERS: ['会创建密码公开的帐号', 'makes accounts whose passwords are known'],
  TEST_CLOCK: ['系统时钟可被调整', 'lets the clock be shifted'],
  TRANSFER_REMOTE: ['开放远程数据传输', "opens Strapi's data transfer over HTTP"],
};

function testFindings(settings: Settings): readonly Finding[] {
  return Object.entries(TEST_SETTINGS).flatMap(([name, [chinese, english]]) =>
    /^(1|true)$/i.test(settings[name] ?? '')
      ? [
          failed(
            `${name} ${chinese}：正式使用请去掉`,
            `${name} ${english}: remove it where a school works`,
          ),
        ]
      : [],
  );
}

function zoneFinding(zone: string): Finding {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return ok(`计划的时区：${zone}`, `Time zone of plans: ${zone}`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return failed(
      `SCHEDULE_TIME_ZONE 不是时区名：${zone}。例如 Asia/Shanghai`,
      `SCHEDULE_TIME_ZONE is no time zone: ${zone}. An example: Asia/Shanghai`,
    );
  }
}

/** The address without anything behind the host, or null for what is no such address. */
function originOf(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : null;
}

function originsFinding(list: string): Finding {
  const origins = list
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
  const wrong = origins.filter((origin) => originOf(origin) !== origin);
  if (wrong.length === 0) {
    const said = origins.join(', ') || '–';
    return ok(`可跨站读取接口的网站：${said}`, `Other sites that may read the API: ${said}`);
  }
  return failed(
    `CORS_ORIGINS 写法有误：${wrong.join('、')}。应为协议加域名，末尾无斜杠，如 https://www.example.edu.cn`,
    `CORS_ORIGINS: ${wrong.join(', ')}. Write scheme and host without a slash at the end, as https://www.example.edu.cn`,
  );
}

function addressFindings(settings: Settings): readonly Finding[] {
  const { PUBLIC_URL: address = '', TRUSTED_PROXIES: proxies = '0', HOST: host } = settings;
  if (!/^\d+$/.test(proxies)) {
    return [
      failed(
        `TRUSTED_PROXIES 应为前置反向代理的层数：${proxies}`,
        `TRUSTED_PROXIES is the number of proxies in front: ${proxies}`,
      ),
    ];
  }
  return [publicAddress(address), ...proxyFindings(address, Number(proxies), host)];
}

function publicAddress(address: string): Finding {
  if (address === '') {
    return warning(
      'PUBLIC_URL 未设置：信件和订阅中没有链接',
      'PUBLIC_URL is not set: letters and feeds lack their links',
    );
  }
  const origin = originOf(address);
  if (origin === null || (address !== origin && address !== `${origin}/`)) {
    return failed(
      `PUBLIC_URL 应为协议加域名：${address}`,
      `PUBLIC_URL is scheme and host, no more: ${address}`,
    );
  }
  if (origin.startsWith('https:')) {
    return ok(`公众访问地址：${origin}`, `The address readers use: ${origin}`);
  }
  return warning(
    `PUBLIC_URL 不是 https：密码会明文传输。${origin}`,
    `PUBLIC_URL is not https: passwords travel in the open. ${origin}`,
  );
}

function proxyFindings(
  address: string,
  proxies: number,
  host: string | undefined,
): readonly Finding[] {
  if (proxies === 0 && address.startsWith('https:')) {
    return [
      warning(
        'TRUSTED_PROXIES 为 0 而 PUBLIC_URL 是 https：若前面有反向代理，所有读者会共用一个限额。请设为代理层数',
        'TRUSTED_PROXIES is 0 while PUBLIC_URL is https: behind a proxy all readers share one limit. Set it to the number of proxies',
      ),
    ];
  }
  const isOpen = proxies > 0 && (host === undefined || host === '0.0.0.0' || host === '::');
  if (isOpen) {
    return [
      warning(
        '有反向代理，但程序监听所有网卡：绕过代理可伪造地址。代理在同一台机器上时请设 HOST=127.0.0.1，否则用防火墙限制',
        'There is a proxy, but the app listens everywhere: past the proxy any address can be pretended. Set HOST=127.0.0.1 for a proxy on this machine, else use a firewall',
      ),
    ];
  }
  return [ok(`前置反向代理：${proxies} 层`, `Proxies in front: ${proxies}`)];
}

const LARGEST_UPLOAD = 200;

function sizeFinding(megabytes: string): Finding {
  const size = Number(megabytes);
  if (Number.isInteger(size) && size > 0 && size <= LARGEST_UPLOAD) {
    return ok(
      `上传上限 ${size} MB；反向代理的上限须略大于它`,
      `Uploads up to ${size} MB; the proxy's limit must be a little larger`,
    );
  }
  return failed(
    `UPLOAD_MAX_MEGABYTES 应为 1 到 ${LARGEST_UPLOAD} 的整数：${megabytes}`,
    `UPLOAD_MAX_MEGABYTES is a whole number from 1 to ${LARGEST_UPLOAD}: ${megabytes}`,
  );
}

function metricsFindings(token: string): readonly Finding[] {
  if (token === '' || token.length >= SHORTEST_SECRET) return [];
  return [
    failed(
      `METRICS_TOKEN 至少 ${SHORTEST_SECRET} 个字符：${MAKE}`,
      `METRICS_TOKEN needs at least ${SHORTEST_SECRET} characters: ${MAKE}`,
    ),
  ];
}

/** One without the other stops the start. */
function wechatFindings(settings: Settings): readonly Finding[] {
  const { WECHAT_APP_ID: id = '', WECHAT_APP_SECRET: secret = '' } = settings;
  if ((id === '') === (secret === '')) return [];
  const missing = id === '' ? 'WECHAT_APP_ID' : 'WECHAT_APP_SECRET';
  return [
    failed(
      `${missing} 未设置：公众号的两项凭据要么都填，要么都不填`,
      `${missing} is not set: give both credentials of WeChat, or none`,
    ),
  ];
}
