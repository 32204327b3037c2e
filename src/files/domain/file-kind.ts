/** A kind of file that the media library takes, named by the extension it is stored under. */
export interface FileKind {
  readonly extension: string;
  readonly mime: string;
  /** Other endings that say the same. */
  readonly aliases?: readonly string[];
  /** Pictures are written anew, so that nothing of the camera's own notes is left. */
  readonly isImage?: true;
}

type Family = 'jpeg' | 'png' | 'gif' | 'webp' | 'pdf' | 'zip' | 'ole' | 'text';

interface KnownKind extends FileKind {
  readonly family: Family;
  /** The folder inside the archive that tells one office document from another. */
  readonly part?: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const KINDS: readonly KnownKind[] = [
  { family: 'jpeg', extension: '.jpg', aliases: ['.jpeg'], mime: 'image/jpeg', isImage: true },
  { family: 'png', extension: '.png', mime: 'image/png', isImage: true },
  { family: 'gif', extension: '.gif', mime: 'image/gif', isImage: true },
  { family: 'webp', extension: '.webp', mime: 'image/webp', isImage: true },
  { family: 'pdf', extension: '.pdf', mime: 'application/pdf' },
  {
    ...{ family: 'zip', extension: '.docx', part: 'word/' },
    mime: `${OFFICE}.wordprocessingml.document`,
  },
  { family: 'zip', extension: '.xlsx', part: 'xl/', mime: `${OFFICE}.spreadsheetml.sheet` },
  {
    ...{ family: 'zip', extension: '.pptx', part: 'ppt/' },
    mime: `${OFFICE}.presentationml.presentation`,
  },
  { family: 'ole', extension: '.doc', mime: 'application/msword' },
  { family: 'ole', extension: '.xls', mime: 'application/vnd.ms-excel' },
  { family: 'ole', extension: '.ppt', mime: 'application/vnd.ms-powerpoint' },
  { family: 'text', extension: '.csv', mime: 'text/csv' },
  { family: 'text', extension: '.txt', mime: 'text/plain' },
];

export const ALLOWED_EXTENSIONS: readonly string[] = KINDS.flatMap(
  ({ extension, aliases = [] }) => [extension, ...aliases],
);

/** The kind that an ending promises; undefined for endings that are not taken. */
export function kindOfName(name: string): FileKind | undefined {
  return knownKind(name);
}

/** Whether the bytes are what the ending of the name says. */
export function matchesBytes(name: string, bytes: Uint8Array): boolean {
  const kind = knownKind(name);
  if (kind === undefined || familyOf(bytes) !== kind.family) return false;
  return kind.part === undefined || isOfficeArchive(latin1(bytes), kind.part);
}

/**
 * Browsers say different things about one file: Windows calls a CSV an Excel sheet, some say nothing.
 * Only a declared type that names another kind we know is a contradiction.
 */
export function contradicts(name: string, declared: string | undefined): boolean {
  const kind = knownKind(name);
  if (kind === undefined || declared === undefined || kind.family === 'text') return false;
  const type = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  return type !== kind.mime && !VAGUE_TYPES.has(type) && type !== 'image/jpg';
}

const VAGUE_TYPES: ReadonlySet<string> = new Set(['', 'application/octet-stream']);

function knownKind(name: string): KnownKind | undefined {
  const dot = name.lastIndexOf('.');
  const ending = dot < 0 ? '' : name.slice(dot).toLowerCase();
  return KINDS.find(({ extension, aliases = [] }) =>
    [extension, ...aliases].some((known) => known === ending),
  );
}

const SIGNATURES: readonly (readonly [Family, readonly (number | null)[]])[] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

function familyOf(bytes: Uint8Array): Family | undefined {
  const known = SIGNATURES.find(([, signature]) =>
    signature.every((byte, index) => byte === null || byte === bytes[index]),
  );
  if (known) return known[0];
  return isPlainText(bytes) ? 'text' : undefined;
}

/** A program or a page that calls itself a table: what a browser or a shell would run. */
const ACTIVE_TEXT = /^\s*(?:#!|<\?|<!)|<(?:html|svg|script|body|iframe|object|embed)\b/i;
const HEAD = 4096;

function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.includes(0)) return false;
  const head = latin1(bytes.subarray(0, HEAD)).replace(/^\u00ef\u00bb\u00bf/, '');
  return !ACTIVE_TEXT.test(head) && !head.startsWith('MZ');
}

function isOfficeArchive(archive: string, part: string): boolean {
  const hasMacros = archive.includes('vbaProject.bin');
  return archive.includes('[Content_Types].xml') && archive.includes(part) && !hasMacros;
}

/** One character a byte, in steps: a spread of a whole file would overflow the stack. */
function latin1(bytes: Uint8Array): string {
  const steps: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    steps.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return steps.join('');
}
