import { MAX_BYTES } from '../../content/line-import';

export type FileText =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'tooLarge' }
  | { readonly state: 'unreadable' };

/** The text of a CSV file: UTF-8, or the GB 18030 in which Chinese spreadsheets save. */
export async function readCsv(file: Blob): Promise<FileText> {
  if (file.size > MAX_BYTES) return { state: 'tooLarge' };
  const bytes = await file.arrayBuffer();
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
  return text === null ? { state: 'unreadable' } : { state: 'read', text };
}

function decoded(bytes: ArrayBuffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not of this encoding: the next one is tried.
    return null;
  }
}
