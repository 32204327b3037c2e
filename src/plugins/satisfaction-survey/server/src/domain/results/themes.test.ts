import { createThemes } from './themes';

const themesOf = (texts: readonly string[]) => {
  const themes = createThemes();
  for (const text of texts) themes.add(text);
  return themes.most();
};

describe('themes of open answers', () => {
  it('are words that several people used, the most frequent first', () => {
    const themes = themesOf([
      '排队时间太长，菜品少',
      '希望排队快一点，菜品多一些',
      '排队排队排队！',
      '只有我这样说：咸菜',
    ]);
    expect(themes[0]).toEqual({ word: '排队', texts: 3 });
    expect(themes).toContainEqual({ word: '菜品', texts: 2 });
    expect(themes.map(({ word }) => word)).not.toContain('咸菜');
  });

  it('know English words whatever their case, and full-width letters', () => {
    expect(themesOf(['The QUEUE is long', 'queue!', 'ｑｕｅｕｅ'])).toEqual([
      { word: 'queue', texts: 3 },
    ]);
  });

  it.each([
    ['words without meaning', ['我们没有', '我们没有']],
    ['single characters', ['菜 菜', '菜']],
    ['numbers', ['2025 12:30', '2025 12:30']],
    ['signs and pictures', ['！！！😀😀', '！！！😀😀']],
    ['nothing', ['', '   ']],
  ])('leave out %s', (_name, texts) => {
    expect(themesOf(texts)).toEqual([]);
  });

  it('say the same in whatever order the texts come', () => {
    const texts = ['价格 服务', '服务 价格', '排队 价格'];
    expect(themesOf(texts)).toEqual(themesOf([...texts].reverse()));
  });

  it('remember what is frequent where more words come than can be remembered', () => {
    const themes = createThemes();
    for (let no = 0; no < 60_000; no += 1) themes.add(`queue w${no}a w${no}b`);
    expect(themes.most()[0]).toEqual({ word: 'queue', texts: 60_000 });
  });
});
