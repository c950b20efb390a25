import { expect } from '@open-wc/testing';
import { US_HELP_LINES } from '../../src/core/safety/help-lines.js';
import { INTERFACES, LANGUAGES, interfaceFor } from '../../src/i18n/index.js';
import { languageAt, languageOf } from '../../src/i18n/launcher.js';

/** Every text of an object, however deep, with functions called. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const arguments_ = path.endsWith('crisisLine') ? [US_HELP_LINES] : [2, 'X'];
    return [[path, String(Reflect.apply(value, null, arguments_))]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}/${key}`));
}

const allOf = (language: (typeof LANGUAGES)[number]): Map<string, string> => {
  const { messages, contact } = INTERFACES[language];
  return new Map([...textsOf(messages, 'messages'), ...textsOf(contact, 'contact')]);
};

describe('the interface', () => {
  it('has no text in Spanish that is still the English one', () => {
    const english = allOf('en');
    const same = [...allOf('es')].filter(([path, text]) => english.get(path) === text);
    // A name and its publisher are put together in the same way, and "no" is "no".
    expect(same.map(([path]) => path)).to.deep.equal(['messages/articleName', 'messages/no']);
  });

  it('raises its voice in no language', () => {
    const loud = LANGUAGES.flatMap((language) =>
      [...allOf(language)].filter(([, text]) => /[!¡]/.test(text)),
    );
    expect(loud).to.deep.equal([]);
  });

  it('speaks of no colour, shape or place on the screen, but for the button that leads to one', () => {
    const sensory =
      /\b(?:(?:on|to|at) (?:the )?(?:left|right)|above|below|top|bottom|corner|red|green|blue|round|square|izquierda|derecha|arriba|abajo|esquina|rojo|verde|azul|redondo|cuadrado)\b/i;
    const found = LANGUAGES.flatMap((language) =>
      [...allOf(language)].filter(([, text]) => sensory.test(text)).map(([path]) => path),
    );
    expect(found).to.deep.equal(['messages/newAnswer', 'messages/newAnswer']);
  });

  it('says usted, and never tú', () => {
    const informal = [...allOf('es')].filter(([, text]) =>
      /(?:^|[^\p{L}])(?:tú|tu|tus|ti|te|puedes|tienes|quieres)(?:$|[^\p{L}])/iu.test(text),
    );
    expect(informal).to.deep.equal([]);
  });

  it('is found by the tag of a text', () => {
    expect(interfaceFor('es-MX')?.name).to.equal('Español');
    expect(interfaceFor('EN-gb')?.name).to.equal('English');
    expect(interfaceFor('fr')).to.equal(null);
    expect(languageOf('est')).to.equal(null);
  });
});

describe('the language of a place in the page', () => {
  const placed = (markup: string): Element => {
    const page = document.createElement('div');
    page.innerHTML = markup;
    document.body.append(page);
    const found = page.querySelector('p');
    if (!found) throw new Error('The markup has no <p>.');
    return found;
  };
  const cases: [markup: string, language: string][] = [
    ['<p lang="es"></p>', 'es'],
    ['<div lang="es-MX"><p></p></div>', 'es'],
    ['<div lang="es"><div lang="en"><p></p></div></div>', 'en'],
    ['<div lang="es"><div lang="fr"><p></p></div></div>', 'en'],
    ['<div lang="es"><div lang=""><p></p></div></div>', 'en'],
    ['<p></p>', 'en'],
  ];
  for (const [markup, language] of cases) {
    it(`is ${language} in ${markup}`, () => {
      expect(languageAt(placed(markup))).to.equal(language);
    });
  }

  it("is found outside another component's root", () => {
    const host = document.createElement('div');
    host.lang = 'es';
    document.body.append(host);
    const place = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(place);
    expect(languageAt(place)).to.equal('es');
  });
});
