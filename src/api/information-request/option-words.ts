import { say, type Words } from '../../content/words/words';
import type { RefusalReason, RequestDecision } from './types';

export const DECISION_OPTIONS: Readonly<Record<RequestDecision, Words>> = {
  granted: say('予以公开', '予以公開', 'Granted'),
  partiallyGranted: say('部分公开', '部分公開', 'Partially granted'),
  refused: say('不予公开', '不予公開', 'Refused'),
  alreadyPublic: say('已经公开', '已經公開', 'Already public'),
  notHeld: say('不属于本校', '不屬於本校', 'Not held here'),
  notExist: say('信息不存在', '資訊不存在', 'Does not exist'),
  repeat: say('重复申请', '重複申請', 'Repeated request'),
  withdrawn: say('申请人撤回', '申請人撤回', 'Withdrawn'),
};

export const REFUSAL_OPTIONS: Readonly<Record<RefusalReason, Words>> = {
  stateSecret: say('国家秘密', '國家秘密', 'State secret'),
  commercialSecret: say('商业秘密', '商業秘密', 'Commercial secret'),
  personalPrivacy: say('个人隐私', '個人隱私', 'Personal privacy'),
  campusSecurity: say('校园安全', '校園安全', 'Campus security'),
  processInformation: say('过程性信息', '過程性資訊', 'Information on a process'),
  thirdPartyObjection: say('第三方不同意', '第三方不同意', 'A third party objects'),
};
