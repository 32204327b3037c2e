import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** All lie outside of `public/`, which Strapi serves to anybody. */
export interface FileFolders {
  /** What is uploaded: names of 128 random bits. */
  readonly private: string;
  /** Copies of what is published: named by the SHA-256 of their content. */
  readonly public: string;
  /** Pictures of feedback: no address leads to them, only a logged route of the panel. */
  readonly feedback: string;
}

/** `UPLOAD_FOLDER` as configured; a relative one starts at the project. */
export function fileFolders(strapi: Core.Strapi): FileFolders {
  const configured = strapi.config.get<string>('files.folder');
  const root = path.resolve(strapi.dirs.app.root, configured);
  return {
    private: path.join(root, 'private'),
    public: path.join(root, 'public'),
    feedback: path.join(root, 'feedback'),
  };
}

const STORED_NAME = /^[a-z0-9_]{1,120}\.[a-z0-9]{1,10}$/i;

/** Whether a name can be one of ours; anything with a separator, a second dot or none is not. */
export function isStoredName(name: string): boolean {
  return STORED_NAME.test(name);
}

/** @throws Error for a name that is not one of ours: it could lead out of the folder */
export function storedPath(folder: string, name: string): string {
  if (!isStoredName(name))
    throw new Error(`Not the name of a stored file: ${JSON.stringify(name)}`);
  return path.join(folder, name);
}
