import type { Core } from '@strapi/strapi';
import { pluginService } from '../../shared/strapi/plugin-service';

/** What the public reads of a document in one language. */
export interface PublicState {
  readonly locale: string;
  /** Another one says that readers see something else. */
  readonly digest: string;
  readonly key: string | null;
  readonly slug: string | null;
  readonly url: { readonly api: string; readonly page: string | null };
}

/** A document with what the public read of it before something was done, and what it reads now. */
export interface Observed {
  /** Singular name of its type. */
  readonly type: string;
  readonly documentId: string;
  readonly before: readonly PublicState[];
  readonly after: readonly PublicState[];
  /** Names under which caches in front hold answers that may show it. */
  readonly surrogateKeys: readonly string[];
}

/** What is used of the delivery plugin to tell other systems. */
export interface Announcements {
  isAnybodyTold(): boolean;
  /** To be called in the transaction that changes the documents. */
  tell(observed: readonly Observed[]): Promise<void>;
}

/** Undefined where the plugin is not installed, or nobody is to be told. */
export function announcementsOf(strapi: Core.Strapi): Announcements | undefined {
  if (!Object.hasOwn(strapi.plugins, 'delivery')) return undefined;
  const announcements = pluginService<Announcements>(strapi, 'delivery', 'announcements');
  return announcements.isAnybodyTold() ? announcements : undefined;
}
