/** Blocks as Strapi's editor writes them. */
export type Block = Readonly<Record<string, unknown>>;

const text = (words: string): Block => ({ type: 'text', text: words });

export function heading(words: string): Block {
  return { type: 'heading', level: 2, children: [text(words)] };
}

export function paragraph(words: string): Block {
  return { type: 'paragraph', children: [text(words)] };
}

export function bullets(...items: readonly string[]): Block {
  return list('unordered', items);
}

export function steps(...items: readonly string[]): Block {
  return list('ordered', items);
}

function list(format: 'ordered' | 'unordered', items: readonly string[]): Block {
  const children = items.map((words) => ({ type: 'list-item', children: [text(words)] }));
  return { type: 'list', format, children };
}
