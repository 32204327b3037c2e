import type { Page } from 'playwright-core';

import { AdminPanel } from '../support/admin-panel';
import { phonePicture } from '../support/sample-bytes';
import { setStage } from '../support/stage';

const PAGE = 'api::disclosure-page.disclosure-page';
const PHOTO = '校门口公告栏.jpg';

const stage = setStage({ folder: 'media-library' });
let page: Page;
beforeAll(async () => {
  page = (await stage.signedInAs(door.accounts.editor)).page;
});

/** Names of the pictures of private files that the browser could not show. */
const unseen = () =>
  page
    .locator('img[src*="/private-files/"]')
    .evaluateAll((images) =>
      images.flatMap((image) =>
        image instanceof HTMLImageElement && image.naturalWidth > 0 ? [] : [image.outerHTML],
      ),
    );

it('shows the clerk the pictures of the media library, which are private', async () => {
  await page.goto(`${stage.url}/admin/plugins/upload`);
  await page.locator('img[src*="/private-files/"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await unseen()).toEqual([]);
  await page.getByText('公告栏照片.jpg').first().waitFor();
});

it('takes a picture in the form of a page, and shows it there', async () => {
  const panel = new AdminPanel(page, stage.url);
  await panel.openEntry(PAGE, '2025年秋季收费公示');
  await panel.button('添加').first().click();
  const dialog = page.getByRole('dialog').last();
  await dialog.getByRole('button', { name: '添加更多的素材' }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: PHOTO,
      mimeType: 'image/jpeg',
      buffer: await phonePicture('jpeg'),
    });
  await dialog.getByText(PHOTO).first().waitFor();
  await dialog.locator(`img[alt="${PHOTO}"], img[src*="/private-files/"]`).first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await unseen()).toEqual([]);
});
