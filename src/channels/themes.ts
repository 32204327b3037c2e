import type { UID } from '@strapi/strapi';
import { say, type Words } from '../content/words/words';

interface Theme {
  readonly words: Words;
  readonly types: readonly UID.ContentType[];
}

/** What the school publishes, by the themes of its catalogue; each type belongs to one. */
export const THEMES = {
  finance: {
    words: say('财务', '財務', 'Finance'),
    types: [
      ...(['api::finance-summary.finance-summary', 'api::budget.budget'] as const),
      ...(['api::meal-account.meal-account', 'api::fee-item.fee-item'] as const),
    ],
  },
  logistics: {
    words: say('后勤', '後勤', 'Logistics'),
    types: [
      ...(['api::logistics-bulletin.logistics-bulletin', 'api::menu.menu'] as const),
      'api::works-notice.works-notice',
    ],
  },
  asset: {
    words: say('资产', '資產', 'Assets'),
    types: ['api::asset-register-snapshot.asset-register-snapshot'],
  },
  procurement: {
    words: say('采购', '採購', 'Procurement'),
    types: ['api::procurement.procurement'],
  },
  regulation: {
    words: say('制度', '制度', 'Regulations'),
    types: [
      ...(['api::regulation.regulation', 'api::regulation-version.regulation-version'] as const),
      'api::enforcement-report.enforcement-report',
    ],
  },
  inspection: {
    words: say('监督检查', '監督檢查', 'Inspections'),
    types: [
      ...(['api::inspection.inspection', 'api::inspection-finding.inspection-finding'] as const),
    ],
  },
  participation: {
    words: say('参与', '參與', 'Participation'),
    types: [
      ...(['api::meeting.meeting', 'api::improvement-action.improvement-action'] as const),
      ...(['api::training-session.training-session'] as const),
      ...(['api::information-request.information-request'] as const),
      'api::feedback-entry.feedback-entry',
    ],
  },
  governance: {
    words: say('组织与评估', '組織與評估', 'Governance'),
    types: [
      ...(['api::disclosure-report.disclosure-report', 'api::redaction.redaction'] as const),
      ...(['api::disclosure-page.disclosure-page', 'api::working-group.working-group'] as const),
    ],
  },
} as const satisfies Readonly<Record<string, Theme>>;

export type ThemeName = keyof typeof THEMES;

export const THEME_NAMES = Object.keys(THEMES) as readonly ThemeName[];

/** All themes together. */
export const ALL = 'all';

/** The types behind a name in an address; undefined for a name that is none. */
export function typesOf(name: string): readonly UID.ContentType[] | undefined {
  if (name === ALL)
    return THEME_NAMES.flatMap((theme): readonly UID.ContentType[] => THEMES[theme].types);
  const theme = THEME_NAMES.find((one) => one === name);
  return theme && THEMES[theme].types;
}

export function themeOf(uid: string): ThemeName | undefined {
  return THEME_NAMES.find((theme) => THEMES[theme].types.some((type) => type === uid));
}
