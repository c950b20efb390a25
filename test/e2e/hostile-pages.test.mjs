/** The widget on pages that make it hard for others' scripts and styles, in each engine. */
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { answeredQuestion } from './harness/core.mjs';
import { testInEachEngine } from './harness/engines.mjs';
import { fixturePages } from './harness/fixture-pages.mjs';
import { ask, assertNoProblems, assertReadable, close, open } from './harness/keyboard-journey.mjs';
import { startSite } from './harness/site.mjs';

let site;
before(async () => {
  site = await startSite({ plugins: [fixturePages()] });
});
after(() => site.close());

describe('a visitor opens the widget, asks, reads and closes it', () => {
  const pages = {
    'where nothing is special': 'plain',
    'where every element is reset, hidden and spaced': 'unset-everything',
    'where that is marked important': 'unset-everything-important',
    'above neighbours with the greatest z-index': 'z-index',
    'in a form': 'form',
    'in a cell of a table': 'table',
    'in what is moved, made small, faint and clipped': 'transform',
    'where the root font is small': 'small-root-font',
    'in quirks mode': 'quirks',
    'beside Prototype.js': 'prototype-js',
    'beside MooTools': 'mootools',
    'where Object.prototype has additions': 'object-prototype',
  };
  for (const [name, page] of Object.entries(pages)) {
    testInEachEngine(name, async (window) => {
      const { question, entry } = answeredQuestion();
      await window.goTo(`${site.url}/pages/${page}.html`);
      await open(window);
      const answer = await ask(window, question);
      assert.ok(answer.includes(entry.question), answer);
      await assertReadable(window);
      await close(window);
      await assertNoProblems(window);
    });
  }
});
