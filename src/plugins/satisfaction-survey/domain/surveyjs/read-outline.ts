import type { Condition } from '../condition/condition';
import { LIMITS } from '../definition/limits';
import type { Passage } from '../definition/question';
import type { Words } from '../definition/words';
import { textFromHtml } from './html-text';
import { isRecord, isUnset, listOf, memberOf, textOf, type JsonRecord } from './json';
import type { Path } from './not-carried';
import { conditionFrom } from './read-condition';
import { questionFrom } from './read-question';
import { elementAt, optionalWordsAt, type Element, type Scene } from './scene';
import type { Found } from './sections';
import { tellSettings } from './settings';

/** Names of the passages that say what is told before anything is asked. */
export const NOTICES = {
  privacyNotice: 'notice.privacy',
  guardianNotice: 'notice.guardian',
} as const;
export type NoticeName = keyof typeof NOTICES;

export interface Outline {
  readonly found: readonly Found[];
  readonly notices: Readonly<Partial<Record<NoticeName, Words>>>;
}

/** What stands in the pages, in its order. */
export function outlineOf(scene: Scene, survey: JsonRecord): Outline {
  const outline = new OutlineReader(scene);
  const pages = memberOf(survey, 'pages');
  if (Array.isArray(pages)) {
    pages.forEach((page, at) => outline.readContainer(page, ['pages', at], []));
  } else {
    outline.readElements(survey, [], []);
  }
  return outline.finished();
}

class OutlineReader {
  private readonly found: Found[] = [];
  private readonly notices: Partial<Record<NoticeName, Words>> = {};
  private lost = 0;
  private lostAt: Path = [];

  constructor(private readonly scene: Scene) {}

  finished(): Outline {
    if (this.lost > 0) {
      const note = { path: this.lostAt, what: 'items' as const, name: '', detail: this.lost };
      this.scene.notes.tell(note);
    }
    return { found: this.found, notices: this.notices };
  }

  /** A page or a panel: its title, and what stands in it. */
  readContainer(value: unknown, path: Path, outer: readonly Condition[]): void {
    if (!isRecord(value)) return;
    const element = elementAt(this.scene, value, path);
    if (this.isHidden(element)) return;
    tellSettings(this.scene, element);
    const conditions = [...outer, ...this.conditionOf(element)];
    this.readHeading(element, conditions);
    this.readElements(value, path, conditions);
  }

  readElements(json: JsonRecord, path: Path, conditions: readonly Condition[]): void {
    const list = Array.isArray(memberOf(json, 'elements')) ? 'elements' : 'questions';
    listOf(memberOf(json, list)).forEach((one, at) => {
      this.readElement(one, [...path, list, at], conditions);
    });
  }

  private readHeading(element: Element, conditions: readonly Condition[]): void {
    const { json, path, name, title } = element;
    const said = (member: string) =>
      optionalWordsAt(this.scene, memberOf(json, member), { path: [...path, member], name: title });
    const [heading, help] = [said('title'), said('description')];
    const text = heading ?? help;
    if (text === undefined || !this.hasRoom(path)) return;
    const item: Passage = {
      ...{ code: this.scene.codeFor(name, 'p'), text, type: 'section' },
      ...(heading === undefined || help === undefined ? {} : { help }),
    };
    this.found.push({ item, conditions, isHeading: true });
  }

  private readElement(value: unknown, path: Path, outer: readonly Condition[]): void {
    const type = isRecord(value) ? textOf(memberOf(value, 'type')) : null;
    if (!isRecord(value) || type === null) {
      this.scene.notes.tell({ path, what: 'type', name: '', detail: '' });
      return;
    }
    if (type === 'panel') {
      this.readContainer(value, path, outer);
      return;
    }
    const element = elementAt(this.scene, value, path);
    if (this.isHidden(element) || this.isNotice(element, type) || !this.hasRoom(path)) return;
    const conditions = [...outer, ...this.conditionOf(element)];
    const item =
      type === 'html' ? this.passageOf(element) : questionFrom(this.scene, element, type);
    if (item === null) return;
    tellSettings(this.scene, element, type);
    this.found.push({ item, conditions, isHeading: false });
  }

  private passageOf(element: Element): Passage | null {
    const text = this.htmlOf(element, LIMITS.words);
    return text === undefined
      ? null
      : { code: this.scene.codeFor(element.name, 'p'), text, type: 'statement' };
  }

  private htmlOf({ json, path, title }: Element, most: number): Words | undefined {
    const html = memberOf(json, 'html');
    const texts = isRecord(html) ? Object.entries(html) : [['default', html] as const];
    const plain = texts.map(
      ([locale, text]) => [locale, textFromHtml(textOf(text) ?? '')] as const,
    );
    const place = { path: [...path, 'html'], name: title, most };
    return optionalWordsAt(this.scene, Object.fromEntries(plain), place);
  }

  /** What is told before anything is asked has a place of its own. */
  private isNotice(element: Element, type: string): boolean {
    const notice = (Object.keys(NOTICES) as NoticeName[]).find(
      (name) => NOTICES[name] === element.name,
    );
    if (type !== 'html' || notice === undefined || this.notices[notice] !== undefined) return false;
    const words = this.htmlOf(element, LIMITS.notice);
    if (words !== undefined) this.notices[notice] = words;
    return true;
  }

  private isHidden({ json, path, title }: Element): boolean {
    const isHidden = memberOf(json, 'visible') === false && isUnset(memberOf(json, 'visibleIf'));
    if (isHidden) this.scene.notes.tell({ path, what: 'hidden', name: title });
    return isHidden;
  }

  private conditionOf({ json, path, title }: Element): readonly Condition[] {
    const said = memberOf(json, 'visibleIf');
    if (isUnset(said)) return [];
    const condition = typeof said === 'string' ? conditionFrom(said, this.scene.known) : null;
    if (condition !== null) return [condition];
    this.scene.notes.tell({
      ...{ path: [...path, 'visibleIf'], what: 'condition', name: title },
      detail: textOf(said) ?? '',
    });
    return [];
  }

  private hasRoom(path: Path): boolean {
    if (this.found.length < LIMITS.questions) return true;
    if (this.lost === 0) this.lostAt = path;
    this.lost += 1;
    return false;
  }
}
