import { expect } from '@open-wc/testing';
import { openStateAt, parseOpeningHours } from '../../../src/core/contact/opening-hours.js';

const at = (text: string, day: number, time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return openStateAt(parseOpeningHours(text) ?? [], { day, minutes: hours * 60 + minutes });
};

describe('opening hours', () => {
  const WEEK = 'Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-14:00';
  const open = (until: number) => ({ isOpen: true, until: until * 60 });
  const closed = (day: number, hour: number, inDays: number) => ({
    isOpen: false,
    opens: { day, at: hour * 60, inDays },
  });
  const cases: [string, number, string, object][] = [
    [WEEK, 1, '09:00', open(12)],
    [WEEK, 1, '08:59', closed(1, 9, 0)],
    [WEEK, 1, '12:00', closed(1, 13, 0)],
    [WEEK, 5, '17:00', closed(6, 10, 1)],
    [WEEK, 6, '14:00', closed(1, 9, 2)],
    [WEEK, 0, '12:00', closed(1, 9, 1)],
    ['Mo 09:00-10:00', 1, '10:00', closed(1, 9, 7)],
    ['Sa 22:00-02:00', 6, '23:00', open(2)],
    ['Sa 22:00-02:00', 0, '01:59', open(2)],
    ['Sa 22:00-02:00', 0, '02:00', closed(6, 22, 6)],
    ['Fr-Mo 08:00-09:00', 0, '08:30', open(9)],
    ['Mo 20:00-24:00', 1, '23:59', open(24)],
  ];
  for (const [text, day, time, state] of cases) {
    it(`${text}, day ${day}, ${time}`, () => {
      expect(at(text, day, time)).to.deep.equal(state);
    });
  }

  for (const text of [
    '',
    ';',
    'Mo',
    'Mo 9-17',
    'Xx 09:00-17:00',
    'Mo-We-Fr 09:00-17:00',
    'Mo 09:00-09:00',
    'Mo 25:00-26:00',
    'Mo 09:60-17:00',
    'Mo 09:00-24:01',
    'Mo-Fr 09:00-17:00; Sa off',
    '09:00-17:00',
  ]) {
    it(`are not guessed from "${text}"`, () => {
      expect(parseOpeningHours(text)).to.equal(null);
    });
  }
});
