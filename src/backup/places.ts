import path from 'node:path';

import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';

import type { BackupDatabase } from './backup-database';
import type { Versions } from './manifest';
import { postgresDatabase } from './postgres-database';
import { sqliteDatabase } from './sqlite-database';

/** Where the things lie that a backup takes and a restore puts back. */
export interface Places {
  readonly database: BackupDatabase;
  readonly uploads: string;
  readonly versions: Omit<Versions, 'database'>;
}

interface Connection {
  readonly client: string;
  readonly connection: Readonly<Record<string, unknown>>;
}

/** Read from the configuration alone: the app need not be loaded, and must not run to be restored. */
export function placesOf(strapi: Core.Strapi): Places {
  return {
    database: databaseOf(strapi.config.get<Connection>('database.connection')),
    uploads: path.resolve(strapi.dirs.app.root, strapi.config.get<string>('files.folder')),
    versions: {
      app: strapi.config.get('info.version', ''),
      strapi: strapi.config.get('info.strapi', ''),
      node: process.version,
    },
  };
}

function databaseOf({ client, connection }: Connection): BackupDatabase {
  if (client === 'sqlite') return sqliteDatabase(String(connection.filename));
  const { connectionString, host, port, database, user, password, ssl, schema } = connection;
  return postgresDatabase({
    connection: { connectionString, host, port, database, user, password, ssl } as ClientConfig,
    schema: typeof schema === 'string' ? schema : 'public',
  });
}
