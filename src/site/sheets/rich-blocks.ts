import { richBlocks, type Inline, type RichList } from '../../content/rich-text';
import type { Block, ListItem } from './block';

/** The text of the block editor; what a link leads to stands behind its words, as paper has no links. */
export function richTextBlocks(value: unknown): readonly Block[] {
  return richBlocks(value).flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'heading', level: block.level > 2 ? 3 : 2, text: said(block.inlines) }];
      case 'list':
        return [{ kind: 'list', isOrdered: block.isOrdered, items: itemsOf(block, 0) }];
      case 'paragraph':
      case 'quote': {
        const text = said(block.inlines);
        const tone = block.kind === 'quote' ? 'muted' : 'plain';
        return text.trim() === '' ? [] : [{ kind: 'text', text, tone }];
      }
    }
  });
}

function itemsOf({ items }: RichList, depth: number): readonly ListItem[] {
  return items.flatMap((item): readonly ListItem[] =>
    'kind' in item ? itemsOf(item, depth + 1) : [{ depth, text: said(item) }],
  );
}

function said(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      const words = inline.runs.map(({ text }) => text).join('');
      const isWeb = /^https?:/.test(inline.url) && inline.url !== words;
      return isWeb ? `${words} (${inline.url})` : words;
    })
    .join('');
}
