import { Line, LongText } from '../../../../../shared/panel/inputs';
import { hasWords, type Words } from '../../../domain/definition/words';
import { useWords } from '../words/use-words';

/** In which language is written, and which one the others are translated from. */
export interface Writing {
  readonly locale: string;
  readonly defaultLocale: string;
}

interface WordsInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly words: Words;
  readonly writing: Writing;
  /** Lines of a long text. */
  readonly rows?: number;
  readonly isRequired?: boolean;
  readonly onChange: (words: Words) => void;
}

/** A text in the language that is written now; in the others, with the original below it. */
export function WordsInput(props: WordsInputProps) {
  const { say } = useWords();
  const { label, hint, words, writing, rows, isRequired = false, onChange } = props;
  const { locale, defaultLocale } = writing;
  const isTranslated = locale !== defaultLocale && hasWords(words, defaultLocale);
  const shown = isTranslated ? say('builder.original', { text: words[defaultLocale] ?? '' }) : hint;
  const input = {
    ...{ label, isRequired, value: words[locale] ?? '' },
    ...(shown === undefined ? {} : { hint: shown }),
    onChange: (text: string) => onChange(withText(words, locale, text)),
  };
  return rows === undefined ? <Line {...input} /> : <LongText {...input} rows={rows} />;
}

/** A text that was emptied is none. */
function withText(words: Words, locale: string, text: string): Words {
  const others = Object.entries(words).filter(([name]) => name !== locale);
  return Object.fromEntries(text === '' ? others : [...others, [locale, text]]);
}
