import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dueDay, isDay } from '../../../src/core/editing/review-dates.js';

describe('review dates', () => {
  it('are days that there are', () => {
    for (const day of ['2024-02-29', '2026-12-31']) expect(isDay(day), day).to.equal(true);
    for (const day of [
      '',
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '31.12.2026',
      '2026-12-31T00:00',
    ])
      expect(isDay(day), day).to.equal(false);
  });

  it('are due a year later, or when they say', () => {
    expect(dueDay({ on: '2026-03-31', due: '' })).to.equal('2027-03-31');
    expect(dueDay({ on: '2024-02-29', due: '' })).to.equal('2025-02-28');
    expect(dueDay({ on: '2026-03-31', due: '2026-06-30' })).to.equal('2026-06-30');
    expect(dueDay({ on: '', due: '' })).to.equal(null);
  });

  it('are always due on a later day that there is', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2990-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const on = date.toISOString().slice(0, 10);
        const due = dueDay({ on, due: '' }) ?? '';
        expect(isDay(due)).to.equal(true);
        expect(due > on).to.equal(true);
      }),
    );
  });
});
