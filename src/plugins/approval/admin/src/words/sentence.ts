import type * as panel from '../../../../../shared/panel/words/sentence';
import type chinese from '../translations/zh-Hans.json';

export type { Values } from '../../../../../shared/panel/words/sentence';

export type WordKey = keyof typeof chinese;
export type Sentence = panel.Sentence<WordKey>;
export type Say = panel.Say<WordKey>;
