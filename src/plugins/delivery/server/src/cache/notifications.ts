import type { Core } from '@strapi/strapi';

import { poolOutsideTransactions } from '../../../../../shared/strapi/unit-of-work';
import { channelOf } from './generations';

/** A connection of the PostgreSQL driver, of its own and outside the pool. */
interface Connection {
  on(event: 'notification', listener: (message: { readonly payload?: string }) => void): void;
  on(event: 'error' | 'end', listener: () => void): void;
  query(sql: string): Promise<unknown>;
}

interface Client {
  acquireRawConnection(): Promise<Connection>;
  destroyRawConnection(connection: Connection): Promise<void>;
}

export interface Notifications {
  /** Makes sure that somebody listens; after a broken connection a new one is made. */
  keepListening(): Promise<void>;
  stop(): Promise<void>;
}

const NONE: Notifications = {
  keepListening: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

/** Hears at once what other instances have changed. On SQLite there is nobody to hear. */
export function createNotifications(
  strapi: Core.Strapi,
  { instance, onChange }: { readonly instance: string; readonly onChange: () => void },
): Notifications {
  if (strapi.db.dialect.client !== 'postgres') return NONE;
  const client = poolOutsideTransactions(strapi).client as Client;
  let listening: Connection | undefined;
  return {
    async keepListening() {
      if (listening !== undefined) return;
      const connection = await client.acquireRawConnection();
      const lost = () => {
        if (listening === connection) listening = undefined;
      };
      connection.on('error', lost);
      connection.on('end', lost);
      connection.on('notification', ({ payload }) => {
        if (payload !== instance) onChange();
      });
      await connection.query(`listen ${channelOf(strapi)}`);
      listening = connection;
      // What was changed before the connection stood is read now.
      onChange();
    },
    async stop() {
      const connection = listening;
      listening = undefined;
      if (connection !== undefined) await client.destroyRawConnection(connection);
    },
  };
}
