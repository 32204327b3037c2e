import { failed, type Finding, ok, warning } from './finding';

/** What a look at the disk and the installed packages found. */
export interface MachineFacts {
  /** Of the disk of the database and of that of the uploads. */
  readonly freeBytes: Readonly<Record<string, number>>;
  readonly uploadFolder: {
    readonly path: string;
    readonly isWritable: boolean;
    readonly isServed: boolean;
    readonly isHalfRestored: boolean;
  };
  readonly hasPublicUploads: boolean;
  /** Installed `@strapi/*` packages of the app that share Strapi's version, by version. */
  readonly strapiVersions: Readonly<Record<string, readonly string[]>>;
  /** Plugins of the app whose manifest was not deployed. */
  readonly pluginsWithoutManifest: readonly string[];
  /** Whether others on the machine may read `.env`; null where there is none. */
  readonly isEnvOpen: boolean | null;
}

const MEGABYTE = 1024 * 1024;
const LEAST_FREE = 200 * MEGABYTE;
const LITTLE_FREE = 2048 * MEGABYTE;

export const machineFindings = (facts: MachineFacts): readonly Finding[] => [
  ...Object.entries(facts.freeBytes).map(([folder, bytes]) => spaceFinding(folder, bytes)),
  ...uploadFindings(facts.uploadFolder),
  ...(facts.hasPublicUploads
    ? []
    : [failed('缺少 public/uploads 文件夹，请创建', 'public/uploads is missing: make it')]),
  versionFinding(facts.strapiVersions),
  ...facts.pluginsWithoutManifest.map((name) =>
    failed(
      `缺少 src/plugins/${name}/package.json：该插件不会被加载`,
      `src/plugins/${name}/package.json is missing: the plugin is not loaded`,
    ),
  ),
  ...(facts.isEnvOpen === true
    ? [warning('.env 可被其他用户读取：chmod 600 .env', 'Others can read .env: chmod 600 .env')]
    : []),
];

function spaceFinding(folder: string, bytes: number): Finding {
  const free = `${Math.floor(bytes / MEGABYTE)} MB`;
  if (bytes < LEAST_FREE) {
    return failed(
      `${folder} 所在磁盘只剩 ${free}：即将无法保存，请清理`,
      `Only ${free} left on the disk of ${folder}: saving is about to fail, make room`,
    );
  }
  const [chinese, english] = [`${folder} 所在磁盘剩余 ${free}`, `${free} left on ${folder}`];
  return bytes < LITTLE_FREE ? warning(chinese, english) : ok(chinese, english);
}

function uploadFindings({
  path,
  isWritable,
  isServed,
  isHalfRestored,
}: MachineFacts['uploadFolder']): readonly Finding[] {
  if (isServed) {
    return [
      failed(
        `UPLOAD_FOLDER 不可在 public 之下，否则任何人都能读取：${path}`,
        `UPLOAD_FOLDER lies below public, where anybody can read it: ${path}`,
      ),
    ];
  }
  if (!isWritable) {
    return [failed(`上传文件夹不可写：${path}`, `The upload folder cannot be written: ${path}`)];
  }
  if (isHalfRestored) {
    return [
      failed(
        `上一次恢复中断了：请再次运行 npm run restore -- <备份> --replace`,
        `A restore broke off: run npm run restore -- <backup> --replace again`,
      ),
    ];
  }
  return [ok(`上传文件夹可用：${path}`, `The upload folder is fine: ${path}`)];
}

function versionFinding(versions: MachineFacts['strapiVersions']): Finding {
  const [version, ...others] = Object.keys(versions);
  if (version !== undefined && others.length === 0) {
    return ok(`Strapi 各包版本一致：${version}`, `All packages of Strapi have version ${version}`);
  }
  const list = Object.entries(versions)
    .map(([number, names]) => `${number} (${names.join(', ')})`)
    .join('; ');
  return failed(
    `Strapi 各包版本不一致：${list}。npm ci`,
    `Packages of Strapi differ: ${list}. npm ci`,
  );
}
