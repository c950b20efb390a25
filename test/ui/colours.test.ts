/** The colours that the styles mix, as the browser computes them. */
import { expect } from '@open-wc/testing';
import { defineClinicFaq, type ClinicFaq } from '../../src/index.js';

const FAQ = URL.createObjectURL(
  new Blob([
    JSON.stringify({
      language: 'en',
      title: 'Ferns',
      greeting: 'Hello.',
      starters: ['ferns'],
      entries: [
        {
          id: 'ferns',
          topic: 'Growing',
          question: 'How do ferns grow?',
          answer: 'Slowly.',
          caveat: 'Some do not.',
          source: { quotes: ['Ferns grow slowly.'] },
        },
      ],
      handoffTopics: [],
    }),
  ]),
);

/** What WCAG asks of text and of edges, less the rounding of a colour to 8 bits. */
const TEXT_MIN = 4.49;
const EDGE_MIN = 2.99;
const RUNS = 500;
const SURFACES = ['#ffffff', '#fbf6ec', '#14201f', '#000000'];

type Colour = readonly [red: number, green: number, blue: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Any CSS colour as the screen shows it. */
function shown(css: string): Colour {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const both = [one, other].map((css) => luminance(shown(css)) + 0.05);
  return Math.max(...both) / Math.min(...both);
}

/** Numbers that look random and are the same in each run (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function accents(): string[] {
  const next = random(6);
  const channel = (): string =>
    Math.floor(next() * 256)
      .toString(16)
      .padStart(2, '0');
  return Array.from({ length: RUNS }, () => `#${channel()}${channel()}${channel()}`);
}

/** An answer on the screen, and beside it what the widget shows to someone in danger. */
async function show(): Promise<ClinicFaq> {
  defineClinicFaq();
  const widget = document.createElement('clinic-faq');
  widget.src = FAQ;
  widget.contactUrl = '/contact';
  document.body.append(widget);
  for (const text of ['How do ferns grow?', 'I want to kill myself']) {
    widget.ask(text);
    await widget.updateComplete;
  }
  for (let i = 0; i < 200 && !widget.renderRoot.querySelector('.answer'); i += 1) {
    await new Promise(requestAnimationFrame);
  }
  // What moves from one colour to the next is between the two.
  const still = new CSSStyleSheet();
  still.replaceSync('* { transition: none !important; animation: none !important }');
  (widget.renderRoot as ShadowRoot).adoptedStyleSheets.push(still);
  return widget;
}

/** Text on what it stands on; the nearest ancestor that is painted. */
const TEXTS = {
  'text on the accent': '.send',
  answer: '.answer > p:not(.topic)',
  topic: '.topic',
  caveat: '.caveat p',
  source: 'summary',
  'quiet heading': '.welcome h3',
  'crisis line': '.crisis-line',
  'link in the crisis line': '.crisis-line a',
  "the visitor's words": '.visitor p',
  'button of the card': '.card .lines li:first-child a',
  'other button of the card': '.card .lines li:last-child a',
  'text of the card': '.card > p',
  'pinned number': '.pinned .lines a',
  'way to the clinic': '.contact',
};

/** Edges that say where a control is: what they are beside is inside of them and around. */
const EDGES = {
  'text field': '.field',
  'was it helpful': '.judge',
  'way to the clinic': '.answer .contact',
  'number of the card': '.card .lines li:last-child a',
  'pinned number': '.pinned .lines a',
};

function backgroundOf(element: Element): string {
  for (let above: Element | null = element; above; above = above.parentElement) {
    const { backgroundColor } = getComputedStyle(above);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  throw new Error('nothing is painted');
}

describe('colours', () => {
  let widget: ClinicFaq;
  before(async () => {
    widget = await show();
  });
  after(() => widget.remove());

  function failures(): string[] {
    return Object.entries(TEXTS).flatMap(([name, selector]) => {
      const element = widget.renderRoot.querySelector(selector);
      if (!element) return [`${name} is not shown`];
      const ratio = contrast(getComputedStyle(element).color, backgroundOf(element));
      return ratio < TEXT_MIN ? [`${name}: ${ratio.toFixed(2)}`] : [];
    });
  }

  for (const surface of SURFACES) {
    it(`pass 4.5:1 with ${RUNS} accents on ${surface}`, () => {
      widget.style.setProperty('--clinic-faq-surface', surface);
      const wrong = accents().flatMap((accent) => {
        widget.style.setProperty('--clinic-faq-accent', accent);
        return failures().map((failure) => `${accent}, ${failure}`);
      });
      expect(wrong).to.deep.equal([]);
    }).timeout(60_000);
  }

  for (const surface of SURFACES) {
    it(`pass 3:1 around controls and in the focus ring with ${RUNS} accents on ${surface}`, () => {
      widget.style.setProperty('--clinic-faq-surface', surface);
      const root = widget.renderRoot;
      const rings = ['.field', '.judge', '.crisis-line a', '.card .lines a', '.pick'];
      const wrong = accents().flatMap((accent) => {
        widget.style.setProperty('--clinic-faq-accent', accent);
        // The ring has the colour of links.
        const ring = getComputedStyle(root.querySelector('summary')!).color;
        const pairs = [
          ...Object.entries(EDGES).map(([name, selector]): [string, string, Element] => {
            const element = root.querySelector(selector)!;
            return [name, getComputedStyle(element).borderBlockStartColor, element];
          }),
          ...rings.map((selector): [string, string, Element] => [
            `focus on ${selector}`,
            ring,
            root.querySelector(selector)!,
          ]),
        ];
        return pairs.flatMap(([name, colour, element]) => {
          const around = backgroundOf(element.parentElement!);
          const ratio = contrast(colour, around);
          return ratio < EDGE_MIN ? [`${accent}, ${name}: ${ratio.toFixed(2)}`] : [];
        });
      });
      expect(wrong).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('take the accent as it is given', () => {
    widget.style.setProperty('--clinic-faq-accent', '#c2185b');
    const send = widget.renderRoot.querySelector('.send')!;
    expect(shown(getComputedStyle(send).backgroundColor)).to.deep.equal([0xc2, 0x18, 0x5b]);
  });

  it("follow the page's colour scheme, whatever the system's is", async () => {
    widget.removeAttribute('style');
    const surface = (): Colour =>
      shown(getComputedStyle(widget.renderRoot.querySelector('.panel')!).backgroundColor);
    const root = document.documentElement;
    try {
      root.style.colorScheme = 'dark';
      widget.requestUpdate();
      await widget.updateComplete;
      expect(luminance(surface())).to.be.below(0.05);
      root.style.colorScheme = 'light';
      expect(surface()).to.deep.equal([255, 255, 255]);
    } finally {
      root.style.colorScheme = '';
    }
  });
});
