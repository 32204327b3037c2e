/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { RankingQuestion } from '../../domain/definition/question';
import { moved } from '../domain/ranking';
import { isList } from '../domain/typed-answers';
import { WIDGET } from '../words';
import { said, told, type FieldScene } from './scene';

interface RankingProps {
  readonly question: RankingQuestion;
  readonly scene: FieldScene;
}

/** Ranked by buttons: no dragging, and the focus stays with what was moved. */
export function RankingField({ question, scene }: RankingProps) {
  const { code, options } = question;
  const value = scene.answers[code];
  const ranked = isList(value) ? value : [];
  const { max = options.length } = question;
  const box = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | null>(null);
  useLayoutEffect(() => {
    const wanted = focusNext.current;
    focusNext.current = null;
    if (wanted !== null)
      box.current?.querySelector<HTMLElement>(`[data-focus="${wanted}"]`)?.focus();
    // Only after what was moved is in its new place.
  }, [value]);
  const nameOf = (option: string): string => {
    const found = options.find((one) => one.code === option);
    return found === undefined ? option : said(found.label, scene);
  };
  const set = (next: readonly string[], option: string, focus: string) => {
    focusNext.current = focus;
    const rank = next.indexOf(option) + 1;
    const values = { option: nameOf(option), rank };
    scene.announce(told(rank > 0 ? WIDGET.rankAt : WIDGET.rankOut, scene, values));
    scene.change(code, next.length === 0 ? undefined : next);
  };
  const rest = options.filter((option) => !ranked.includes(option.code));
  const button = (option: string, kind: 'up' | 'down' | 'out', isOff: boolean) => {
    const signs = { up: '↑', down: '↓', out: '×' } as const;
    const words = { up: WIDGET.rankUp, down: WIDGET.rankDown, out: WIDGET.rankOut } as const;
    const press = () => {
      if (isOff || scene.isLocked) return;
      const next =
        kind === 'out'
          ? ranked.filter((one) => one !== option)
          : moved(ranked, option, kind === 'up' ? -1 : 1);
      set(next, option, kind === 'out' ? `add-${option}` : `${kind}-${option}`);
    };
    return (
      <button
        type="button"
        class="small"
        data-focus={`${kind}-${option}`}
        aria-label={told(words[kind], scene, { option: nameOf(option) })}
        aria-disabled={isOff || scene.isLocked}
        onClick={press}
      >
        {signs[kind]}
      </button>
    );
  };
  return (
    <div ref={box}>
      <p class="help">{told(WIDGET.rankHelp, scene)}</p>
      {ranked.length > 0 && (
        <ol class="ranks" aria-label={told(WIDGET.ranked, scene)}>
          {ranked.map((option, place) => (
            <li key={option}>
              <span class="name" dir="auto">
                {place + 1}. {nameOf(option)}
              </span>
              {button(option, 'up', place === 0)}
              {button(option, 'down', place === ranked.length - 1)}
              {button(option, 'out', false)}
            </li>
          ))}
        </ol>
      )}
      {ranked.length < max && rest.length > 0 && (
        <ul class="ranks" aria-label={told(WIDGET.unranked, scene)}>
          {rest.map((option) => (
            <li key={option.code}>
              <button
                type="button"
                class="add"
                data-focus={`add-${option.code}`}
                aria-label={told(WIDGET.rankAdd, scene, {
                  ...{ rank: ranked.length + 1, option: nameOf(option.code) },
                })}
                aria-disabled={scene.isLocked}
                onClick={() => {
                  if (scene.isLocked) return;
                  set([...ranked, option.code], option.code, `out-${option.code}`);
                }}
              >
                <span dir="auto">{nameOf(option.code)}</span>
                <span aria-hidden="true">+</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
