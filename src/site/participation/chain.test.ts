import { inOrder, parseChain, type ChainNode } from './chain';

const node = (type: string, key: string): ChainNode => ({
  ...{
    type,
    key,
    title: key,
    locale: 'zh-Hans',
    publicSince: null,
    path: `/${key}`,
    outcome: null,
  },
});
const link = (from: ChainNode, to: ChainNode) => ({ from, to, kind: 'source', questionNo: null });

const meeting = node('meeting', 'meet-01');
const action = node('improvementAction', 'act-01');
const regulation = node('regulation', 'reg-03');

it('is told from cause to effect, whatever was asked for', () => {
  const links = [link(meeting, action), link(action, regulation)];
  for (const nodes of [
    [regulation, action, meeting],
    [meeting, action, regulation],
  ]) {
    expect(inOrder({ nodes, links }).map(({ key }) => key)).toEqual([
      'meet-01',
      'act-01',
      'reg-03',
    ]);
  }
});

it('a circle is told once', () => {
  const links = [link(meeting, action), link(action, meeting)];
  expect(inOrder({ nodes: [meeting, action], links })).toHaveLength(2);
});

it.each(['javascript:alert(1)', '//evil.example', 'https://evil.example', 'finance'])(
  '%s is no page of this site',
  (path) => {
    expect(parseChain({ nodes: [{ ...meeting, path }] }).nodes[0]?.path).toBeNull();
  },
);
