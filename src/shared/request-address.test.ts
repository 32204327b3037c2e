import { addressFault, MAX_URL_LENGTH } from './request-address';

describe('the address of a request', () => {
  it.each<[string, string, number]>([
    ['a lonely percent sign', '/api/budgets?filters[title]=100%', 400],
    ['a percent sign before letters', '/%zz', 400],
    ['a byte that starts no character', '/api/budgets/%FF', 400],
    ['half of a surrogate pair', '/?q=%ED%A0%80', 400],
    ['an encoded NUL', '/api/budgets?x=%00', 400],
    ['an encoded replacement character', '/?q=%EF%BF%BD', 400],
    ['raw bytes', '/\u00e8\u00b4\u00a2', 400],
    ['a filter by the prototype', '/api/budgets?filters[__proto__][a]=1', 400],
    ['a prototype in percent signs', '/api/budgets?filters%5Bconstructor%5D=1', 400],
    ['a query named as every object has', '/api/budgets?a=1&hasOwnProperty=x', 400],
    ['one character too many', `/${'a'.repeat(MAX_URL_LENGTH)}`, 414],
  ])('%s is refused', (_what, url, status) => {
    expect(addressFault(url)?.status).toBe(status);
  });

  it.each([
    ['/api/finance-summaries?filters[period][$eq]=2025-06&populate=*'],
    ['/api/finance-summaries?filters%5Btitle%5D=%E8%B4%A2%E5%8A%A1'],
    ['/search?q=constructor'],
    [`/${'a'.repeat(MAX_URL_LENGTH - 1)}`],
  ])('%.60s passes', (url) => {
    expect(addressFault(url)).toBeNull();
  });
});
