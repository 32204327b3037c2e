import { axisLabel, percent, roundTicks } from './scale';

describe('scale of a chart', () => {
  it.each([
    [361_852_314, [0, 100_000_000, 200_000_000, 300_000_000, 400_000_000]],
    [400_000_000, [0, 100_000_000, 200_000_000, 300_000_000, 400_000_000]],
    [0, [0, 50, 100]],
  ])('goes from 0 to at least %d in round steps', (highest, ticks) => {
    expect(roundTicks(highest)).toEqual(ticks);
  });

  it('is labelled as the language counts', () => {
    const label = (locale: 'zh-Hans' | 'zh-Hant' | 'en') => axisLabel(150_000_000, locale);
    expect([label('zh-Hans'), label('zh-Hant'), label('en')]).toEqual(['150万', '150萬', '1.5m']);
  });

  it('never leaves the chart', () => {
    expect([percent(-0.2), percent(0.12345), percent(3)]).toEqual(['0%', '12.345%', '100%']);
  });
});
