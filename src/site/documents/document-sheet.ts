import { richTextWords } from '../../content/rich-text';
import type { SiteContext } from '../shapes';
import { richTextBlocks } from '../sheets/rich-blocks';
import { documentSheet, type Sheet } from '../sheets/sheet';
import type { DisclosurePageData } from './pages';

/** A page without a structure on paper: its text. */
export function disclosurePageSheet(site: SiteContext, data: DisclosurePageData): Sheet {
  const { key, title, summary, body } = data.document;
  return documentSheet(
    data.document,
    { site, ...data, page: { kind: 'document', key } },
    {
      ...{ title, lead: summary, written: [title, summary, richTextWords(body)] },
      blocks: richTextBlocks(body),
    },
  );
}
