import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { fileFolders } from '../../files/folders';
import { signedAddress } from '../../files/signed-address';
import { guardedUpload } from '../../files/upload-guard';
import { privateLocalProvider } from '../../providers/upload-private-local';

type Lifecycle = (scope: { strapi: Core.Strapi }) => unknown;
type UploadFactory = (scope: {
  strapi: Core.Strapi;
}) => Parameters<typeof guardedUpload>[1] & Readonly<Record<string, unknown>>;

interface UploadPlugin {
  register: Lifecycle;
  readonly services: {
    upload: UploadFactory;
    'image-manipulation': Readonly<Record<string, unknown>>;
  };
}

/** The name that files of ours bear in `plugin::upload.file`. */
const PROVIDER = 'private-local';

interface RegisteredUpload {
  readonly provider: { extend(provider: object): void };
}

/**
 * Makes Strapi's media library private. Strapi finds providers by a lower-cased package name, which
 * a folder of this app cannot be, so the provider is put in place right after the plugin's own
 * registration and before anything is stored.
 */
export default function extendUpload(plugin: UploadPlugin): UploadPlugin {
  const { register } = plugin;
  const { upload, 'image-manipulation': images } = plugin.services;
  return Object.assign(plugin, {
    register: async ({ strapi }: { strapi: Core.Strapi }) => {
      await register({ strapi });
      installProvider(strapi);
    },
    services: {
      ...plugin.services,
      upload: (scope: { strapi: Core.Strapi }) => guardedUpload(scope.strapi, upload(scope)),
      // Strapi would write the name of the file into its address and add 40 random bits.
      'image-manipulation': {
        ...images,
        generateFileName: () => randomBytes(16).toString('hex'),
      },
    },
  });
}

function installProvider(strapi: Core.Strapi): void {
  const keys = strapi.config.get<string[]>('server.app.keys');
  const provider = privateLocalProvider({
    folder: fileFolders(strapi).private,
    sign: (storedName) => signedAddress(storedName, keys, new Date()),
  });
  const registered = strapi.plugin('upload') as unknown as RegisteredUpload;
  registered.provider.extend(provider);
  strapi.config.set('plugin::upload.provider', PROVIDER);
}
