import { expect } from '@open-wc/testing';
import { assessSafety, prepareSafety } from '../../../src/core/safety/assess-safety.js';

describe('prepareSafety', () => {
  it('runs in slices, and a message may come between any two of them', async () => {
    let pauses = 0;
    await prepareSafety(() => {
      pauses += 1;
      // The first slices are alone, so that later ones find some of the work done by a message.
      if (pauses === 2) expect(assessSafety('I want to die').level).to.equal('crisis');
      return Promise.resolve();
    });
    expect(pauses).to.be.greaterThan(2);
    expect(assessSafety('quiero morirme').level).to.equal('crisis');
    expect(assessSafety('What does it cost?').level).to.equal('none');
  });
});
