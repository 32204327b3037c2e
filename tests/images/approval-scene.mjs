const SUMMARY = 'api::finance-summary.finance-summary';
const JUNE = '2025-06';

/** Those who act in the pictures; the sample has them. */
export const ACTORS = Object.freeze({
  clerk: Object.freeze({ email: 'clerk@school.example', password: 'Demo-Clerk-2025' }),
  head: Object.freeze({ email: 'head-finance@school.example', password: 'Demo-Head-2025' }),
  office: Object.freeze({
    email: 'disclosure-office@school.example',
    password: 'Demo-disclosure-office-2025',
  }),
  auditor: Object.freeze({ email: 'auditor@school.example', password: 'Demo-auditor-2025' }),
});

const titles = (
  /** @type {string} */ hans,
  /** @type {string} */ hant,
  /** @type {string} */ en,
) => ({
  ...{ 'zh-Hans': hans, zh: hant, en },
});

/**
 * @param {string} key
 * @param {object} approver
 * @param {object} words
 */
const step = (key, approver, words) => ({
  ...{ kind: 'approval', key, titles: words, dueWorkdays: 2 },
  requirements: [{ key: `${key}Requirement`, approver }],
});

const POLICY = {
  ...{ track: 'standard', contentType: SUMMARY },
  titles: titles('财务摘要三人审批', '財務摘要三人審批', 'Finance summaries: three people'),
  steps: [
    step(
      'contentReview',
      { kind: 'headOf', department: 'ownerDepartment' },
      titles('内容审核', '內容審核', 'Content review'),
    ),
    step(
      'privacyReview',
      { kind: 'adminRole', role: 'disclosure-office' },
      titles('保密与隐私审核', '保密與隱私審核', 'Privacy and secrecy review'),
    ),
    step('signOff', { kind: 'adminRole', role: 'vice-head' }, titles('签发', '簽發', 'Sign-off')),
  ],
};

/**
 * Asks the admin API as somebody.
 *
 * @param {string} url
 * @param {{ email: string, password: string }} account
 */
export async function signedIn(url, account) {
  /** @type {string | null} */
  let token = null;
  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   * @returns {Promise<any>}
   */
  const ask = async (method, path, body) => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const device = { deviceId: crypto.randomUUID(), rememberMe: false };
  token = (await ask('POST', '/admin/login', { ...account, ...device })).data.token;
  return ask;
}

/**
 * A policy for finance summaries, and June on its way: changed and submitted by the clerk, approved by
 * the head of finance.
 *
 * @param {string} url
 */
export async function setApprovalScene(url) {
  const clerk = await signedIn(url, ACTORS.clerk);
  const head = await signedIn(url, ACTORS.head);
  const office = await signedIn(url, ACTORS.office);
  await office('PUT', '/approval/policies/financeSummary', { version: 0, policy: POLICY });
  const type = `/content-manager/collection-types/${SUMMARY}`;
  const { results } = await clerk('GET', `${type}?pageSize=100&locale=zh-Hans`);
  /** @type {{ documentId: string, plainSummary: string }} */
  const june = results.find((/** @type {{ periodKey: string }} */ row) => row.periodKey === JUNE);
  await clerk('PUT', `${type}/${june.documentId}?locale=zh-Hans`, {
    plainSummary: `${june.plainSummary}（本月另付电梯年检费。）`,
    correctionReason: '补充说明',
  });
  const document = `/approval/documents/${SUMMARY}/${june.documentId}`;
  await clerk('POST', `${document}/submit`, {
    ...{ locales: ['zh-Hans'], comment: '六月摘要，请审阅。', version: 0 },
  });
  const shown = await head('GET', `${document}?locale=zh-Hans`);
  await head('POST', `/approval/cases/${shown.case.id}/decide`, {
    ...{ version: shown.case.version, requirementKey: 'contentReviewRequirement' },
    ...{ verdict: 'approve', comment: '数字已与账簿核对。', seenDigest: shown.digest },
  });
}
