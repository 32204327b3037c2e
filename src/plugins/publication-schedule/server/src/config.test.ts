import { config } from './config';

describe('the options of the plugin', () => {
  it.each([5, 60, 3600])('a lease may last %d seconds', (leaseSeconds) => {
    expect(() => config.validator({ leaseSeconds })).not.toThrow();
  });

  it.each([0, 4, 3601, 7.5, '60', null])('and not %p', (leaseSeconds) => {
    expect(() => config.validator({ leaseSeconds })).toThrow(/"leaseSeconds"/);
  });
});
