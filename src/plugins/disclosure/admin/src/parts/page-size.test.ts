import { PAGE_SIZE as SERVED } from '../../../contracts/common';
import { PAGE_SIZE } from './page-size';

it('a page is as long as the server makes it', () => {
  expect(PAGE_SIZE).toBe(SERVED);
});
