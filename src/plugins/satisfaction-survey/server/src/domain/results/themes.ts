/** A word that people used, and in how many of the texts. */
export interface Theme {
  readonly word: string;
  readonly texts: number;
}

export interface Themes {
  add(text: string): void;
  /** Words of several texts, the most frequent first. */
  most(): readonly Theme[];
}

const MOST_SHOWN = 40;
const FEWEST_TEXTS = 2;
/** Words that are remembered at once; beyond it, those of a single text are forgotten. */
const MOST_WORDS = 100_000;

/** Words that stand in every text and say nothing about any. */
const EMPTY_WORDS = new Set(
  [
    '我们 你们 他们 我們 你們 他們 自己 大家 这个 那个 這個 那個 这些 那些 這些 那些 什么 什麼 怎么 怎麼 为什么 為什麼 一个 一個 一些 一点 一點 一下',
    '没有 沒有 不是 就是 还是 還是 但是 可是 所以 因为 因為 如果 虽然 雖然 而且 或者 以及 然后 然後 并且 並且 可以 能够 能夠 应该 應該 需要 希望 建议 建議 觉得 覺得 认为 認為 感觉 感覺',
    '非常 比较 比較 特别 特別 有点 有點 太多 更加 已经 已經 现在 現在 时候 時候 有时 有時 每次 每天 进行 進行 其他 方面 问题 問題 情况 情況',
    'the and for are but not you all any can had her was one our out has have him his how its may new now old see two who did get let say she too use this that with they them then than there their what when where which will would could should from into just like very more most some much many also been being about because only other over such make made does doing your yours ours really quite maybe please think hope want need',
  ].flatMap((line) => line.split(' ')),
);

const EMPTY_CHARACTERS = new Set([
  ...'的了是我你他她它们們也都就在有和与與跟吧吗嗎呢啊呀哦不没沒无無别別很太真更最好多少大小高低',
  ...'把被让讓给給对對从從到去来來上下中里裡内內外前后後这這那哪个個些每各再又还還只才能会會要想请請',
]);

const HAN = /\p{Script=Han}/u;
const ONE_HAN = /^\p{Script=Han}$/u;

/** What people write about, as the words that several of them use; none counts twice in a text. */
export function createThemes(): Themes {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const counts = new Map<string, number>();
  return {
    add(text) {
      const segments = [...segmenter.segment(text.normalize('NFKC'))].map(
        ({ segment, isWordLike }) => (isWordLike === true ? segment.toLowerCase() : ''),
      );
      const words = new Set([...segments, ...pairsOf(segments)].filter(isTelling));
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      if (counts.size > MOST_WORDS) forgetRare(counts);
    },
    most: () =>
      [...counts]
        .filter(([, texts]) => texts >= FEWEST_TEXTS)
        .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1))
        .slice(0, MOST_SHOWN)
        .map(([word, texts]) => ({ word, texts })),
  };
}

/** A word that no dictionary has comes as single characters: two of them may be one, 菜品. */
function pairsOf(segments: readonly string[]): readonly string[] {
  return segments.flatMap((segment, place) => {
    const next = segments[place + 1] ?? '';
    return [segment, next].every((one) => ONE_HAN.test(one) && !EMPTY_CHARACTERS.has(one))
      ? [`${segment}${next}`]
      : [];
  });
}

/** One Chinese character is seldom a word that says something, two letters are no word. */
function isTelling(word: string): boolean {
  if (EMPTY_WORDS.has(word) || /^[\d.,:%]+$/.test(word)) return false;
  return [...word].length >= (HAN.test(word) ? 2 : 3);
}

function forgetRare(counts: Map<string, number>): void {
  for (const [word, texts] of counts) if (texts < FEWEST_TEXTS) counts.delete(word);
}
