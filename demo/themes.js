/** The theme page: its fields set the custom properties of the widget beside them. */

const LOOKS = {
  calm: { accent: '#0b6b62', surface: '#ffffff', font: '', size: 16, radius: 16 },
  harbor: { accent: '#1f4e8c', surface: '#f7fafd', font: '', size: 16, radius: 4 },
  clay: {
    accent: '#b5532f',
    surface: '#fdf8f1',
    font: 'ui-serif, Georgia, serif',
    size: 17,
    radius: 24,
  },
  night: { accent: '#e3b25f', surface: '#16181f', font: '', size: 16, radius: 12 },
};

const form = document.getElementById('controls');
const { accent, surface, font, size, radius, css } = form.elements;
const fields = { accent, surface, font, size, radius };

// A sheet and no style attribute: a strict content security policy has nothing against it.
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const unitOf = (name) => (name === 'size' || name === 'radius' ? 'px' : '');

function show() {
  const lines = Object.entries(fields)
    .filter(([, { value }]) => value !== '')
    .map(([name, { value }]) => `  --clinic-faq-${name}: ${value}${unitOf(name)};`);
  css.value = `clinic-faq {\n${lines.join('\n')}\n}`;
  sheet.replaceSync(css.value);
}

function choose(look) {
  for (const [name, value] of Object.entries(LOOKS[look])) fields[name].value = value;
  show();
}

form.addEventListener('input', ({ target }) => {
  if (target.name === 'look') choose(target.value);
  else show();
});
choose(form.elements.look.value);
