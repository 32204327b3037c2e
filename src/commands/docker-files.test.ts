import fs from 'node:fs';
import path from 'node:path';

import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';

const PROJECT = path.resolve(__dirname, '../..');
const FOLDER = path.join(PROJECT, 'config', 'docker');
const read = (name: string) => fs.readFileSync(path.join(FOLDER, name), 'utf8');

/** `image:1.2.3`, perhaps with more behind: never `latest`, never a major version alone. */
const PINNED = /^[\w./-]+:\d+\.\d+(\.\d+)?(-[\w.-]+)?$/;

interface Service {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, unknown>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

describe('the image', () => {
  const text = read('Dockerfile');
  const instructions = text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line));
  const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

  it('is written as Docker reads it', () => {
    expect(validate(text)).toEqual([]);
  });

  it('starts from one exact version, that the project allows', () => {
    const bases = instructions
      .filter((line) => line.startsWith('FROM '))
      .map((line) => line.split(' ')[1] ?? '');
    expect(bases.length).toBeGreaterThan(1);
    for (const base of bases) expect(base).toMatch(PINNED);
    const major = fs.readFileSync(path.join(PROJECT, '.nvmrc'), 'utf8').trim();
    expect(bases.map((base) => /:(\d+)\./.exec(base)?.[1])).toEqual(bases.map(() => major));
  });

  it('runs as an ordinary user, says whether it lives, and takes signals itself', () => {
    expect(last).toContain('USER node');
    expect(last.some((line) => /^HEALTHCHECK .*\/healthz\/live/.test(line))).toBe(true);
    expect(last.at(-1)).toBe('CMD ["node", "src/commands/start.mjs"]');
  });

  it('holds no secret and no data', () => {
    const secret = /(KEYS?|SALT|SECRET|PASSWORD|TOKEN)\s*=/;
    expect(instructions.filter((line) => secret.test(line))).toEqual([]);
    const ignored = read('Dockerfile.dockerignore').split('\n');
    for (const name of ['.env', '.git', '.tmp', 'node_modules', 'dist']) {
      expect(ignored).toContain(name);
    }
  });

  it('has the manifest of each plugin', () => {
    const plugins = fs.readdirSync(path.join(PROJECT, 'src', 'plugins'));
    for (const name of plugins) expect(text).toContain(`src/plugins/${name}/package.json `);
  });
});

describe('the composition', () => {
  const { services, networks, volumes } = parse(read('compose.yaml')) as Compose;
  const service = (name: string): Service => {
    const found = services[name];
    if (found === undefined) throw new Error(`There is no service ${name}`);
    return found;
  };

  it('is the app, its database and a proxy, each of one exact version', () => {
    expect(Object.keys(services)).toEqual(['app', 'database', 'proxy']);
    for (const { image } of Object.values(services)) expect(image).toMatch(PINNED);
  });

  it('lets only the proxy be reached, and the database by nobody but the app', () => {
    const open = Object.entries(services).filter(([, { ports = [] }]) => ports.length > 0);
    expect(open.map(([name]) => name)).toEqual(['proxy']);
    expect(service('database').networks).toEqual(['inside']);
    expect(service('proxy').networks).not.toContain('inside');
    expect(networks.inside).toEqual({ internal: true });
  });

  it('demands the password and holds none', () => {
    const given = Object.values(services).flatMap(({ environment }) => Object.entries(environment));
    const secrets = given.filter(([name]) => /PASSWORD|SECRET|KEY|SALT|TOKEN/.test(name));
    expect(secrets.length).toBeGreaterThan(0);
    for (const [, value] of secrets) expect(value).toMatch(/^\$\{\w+:\?.+\}$/);
  });

  it('names for the app what the app reads, and one proxy that it trusts', () => {
    const example = fs.readFileSync(path.join(PROJECT, '.env.example'), 'utf8');
    for (const name of Object.keys(service('app').environment)) {
      expect(example).toMatch(new RegExp(`^#? ?${name}=`, 'm'));
    }
    expect(service('app').environment.TRUSTED_PROXIES).toBe('1');
  });

  it('waits for what is healthy, and keeps data in volumes', () => {
    const conditions = Object.values(services).flatMap(({ depends_on: needs = {} }) =>
      Object.values(needs).map(({ condition }) => condition),
    );
    expect(conditions).toEqual(['service_healthy', 'service_healthy']);
    const mounted = Object.values(services)
      .flatMap(({ volumes: own = [] }) => own.map((volume) => volume.split(':')[0] ?? ''))
      .filter((name) => !name.startsWith('.'));
    expect(mounted.sort()).toEqual(Object.keys(volumes).sort());
  });
});
