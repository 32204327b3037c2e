import { modelLookup } from '../../content/content-types';
import type { RuleScene } from '../../content/bound-rules';
import { isDraft, isPublished, loadRows } from '../../content/document-store';
import { DEFAULT_LOCALE } from '../../content/locales';
import { loadPublicPlaces } from '../place/public-places';
import { publicationInstant } from '../../content/publication-clock';
import { deepPopulate, plainDocument, type StoredRow } from '../../content/row';
import type { ContentDocument } from '../../content/rules';
import { takenKeys, takenSlugs } from '../../content/siblings';
import { loadWorkdayCalendar } from '../../content/workday-calendar';
import { rowsOf } from '../../shared/strapi/rows';
import type { NoticeContext, NoticeShared, NoticeWords, OtherNotice, ToldUpdate } from './types';

type Notice = ContentDocument<NoticeShared, NoticeWords>;

/** Reads what the rules of a notice have to know besides the notice. */
export async function loadNoticeContext(
  { shared }: Notice,
  scene: RuleScene,
): Promise<NoticeContext> {
  const { strapi, uid, documentId } = scene;
  const rows = documentId === undefined ? [] : await loadRows(strapi, uid, documentId);
  return {
    now: publicationInstant(),
    storedState: noticeOf(scene, rows.filter(isDraft))?.shared.state ?? null,
    toldUpdates: toldUpdates(noticeOf(scene, rows.filter(isPublished))),
    others: await otherNotices(scene, shared),
    publicPlaces: await loadPublicPlaces(strapi),
    calendar: await loadWorkdayCalendar(strapi),
    takenKeys: await takenKeys(scene),
    takenSlugs: await takenSlugs(scene),
  };
}

/** Rows come out of the database by the type's own schema. */
function noticeOf({ strapi, uid }: RuleScene, rows: readonly StoredRow[]): Notice | null {
  if (rows.length === 0) return null;
  const lookup = modelLookup(strapi);
  return plainDocument(lookup(uid), rows, lookup) as unknown as Notice;
}

function toldUpdates(published: Notice | null): readonly ToldUpdate[] {
  const texts = published?.words[DEFAULT_LOCALE]?.updateTexts ?? [];
  return (published?.shared.updates ?? []).flatMap(({ no, at }) =>
    no === null ? [] : [{ no, at, text: texts.find((entry) => entry.no === no)?.text ?? null }],
  );
}

async function otherNotices(scene: RuleScene, { startAt }: NoticeShared) {
  if (startAt === null) return [];
  const { strapi, uid, documentId } = scene;
  const rows = (await rowsOf(strapi, uid).findMany({
    where: {
      $or: [{ endAt: { $gt: startAt } }, { actualEndAt: { $gt: startAt } }],
      ...(documentId !== undefined && { documentId: { $ne: documentId } }),
    },
    populate: deepPopulate(modelLookup(strapi)(uid)),
    orderBy: { id: 'asc' },
  })) as StoredRow[];
  return [...new Set(rows.map((row) => row.documentId))].flatMap((id) => {
    const own = rows.filter((row) => row.documentId === id);
    const published = own.filter(isPublished);
    const notice = noticeOf(scene, published.length > 0 ? published : own);
    return notice === null || notice.shared.state === 'cancelled' ? [] : [otherNotice(notice)];
  });
}

function otherNotice({ shared, words }: Notice): OtherNotice {
  return {
    key: shared.key ?? '…',
    title: words[DEFAULT_LOCALE]?.title ?? shared.key ?? '…',
    kind: shared.kind,
    startAt: shared.startAt,
    endAt: shared.endAt,
    actualEndAt: shared.actualEndAt,
    placeCodes: shared.places.flatMap(({ placeCode }) => placeCode ?? []),
  };
}
