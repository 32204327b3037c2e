import { DOMParser, type Document } from '@xmldom/xmldom';

/** Reads XML by a parser that is none of ours. @throws Error for what is not well-formed */
export function readXml(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      // A replaced sign is reported too; it is what writers of ours are meant to leave.
      if (level !== 'warning' || !message.startsWith('Unicode replacement character')) {
        throw new Error(message);
      }
    },
  });
  return parser.parseFromString(text, 'text/xml');
}
