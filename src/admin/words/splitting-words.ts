import { say } from '../../content/words/words';

/** Sentences of the page about purchases that together look like one that was split. */
export const SPLITTING_WORDS = {
  'splitting.menu': say('拆分采购排查', '拆分採購排查', 'Possible splitting'),
  'splitting.subtitle': say(
    '同一预算年度、同一经济分类、同一品目多次采购，每次都低于限额，合计达到限额。请逐项核实，不等于已认定违规。',
    '同一預算年度、同一經濟分類、同一品目多次採購，每次都低於限額，合計達到限額。請逐項核實，不等於已認定違規。',
    'One thing, one budget line, one fiscal year, bought several times: each below the threshold, together at or above it. To be looked into; it is not a finding yet.',
  ),
  'splitting.count': say('需要核实 {count} 组', '需要核實 {count} 組', '{count} to be looked into'),
  'splitting.none': say(
    '没有发现可能拆分的采购。',
    '沒有發現可能拆分的採購。',
    'Nothing looks split.',
  ),
  'splitting.group': say(
    '{year}年 · 品目 {catalogue} · 经济分类 {economic}',
    '{year}年 · 品目 {catalogue} · 經濟分類 {economic}',
    '{year} · item {catalogue} · economic class {economic}',
  ),
  'splitting.sum': say(
    '{count} 次合计 {total}，限额 {limit}',
    '{count} 次合計 {total}，限額 {limit}',
    '{count} purchases, {total} together; threshold {limit}',
  ),
};
