import { AsyncLocalStorage } from 'node:async_hooks';

import type { Locale } from '../locales';

/** A draft that somebody who may read it looks at as it will be. */
export interface PreviewedDraft {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: Locale;
}

const shown = new AsyncLocalStorage<PreviewedDraft>();

/** Public reads within `work` find this one draft instead of what is published of it. */
export function withDraft<Result>(
  draft: PreviewedDraft,
  work: () => Promise<Result>,
): Promise<Result> {
  return shown.run(draft, work);
}

export function previewedDraft(): PreviewedDraft | undefined {
  return shown.getStore();
}
