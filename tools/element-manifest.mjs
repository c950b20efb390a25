/** What the comments in src/clinic-faq.ts say of the element, as a custom-elements manifest. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const TAG = 'clinic-faq';

export const ELEMENT_SOURCE = 'src/clinic-faq.ts';

const source = readFileSync(
  fileURLToPath(new URL(`../${ELEMENT_SOURCE}`, import.meta.url)),
  'utf8',
);

/** What an attribute may say, as its comment has it: the property takes any text and warns of the rest. */
const ATTRIBUTE_TYPES = new Map(
  [...source.matchAll(/@attr \{([^}]+)\} ([\w-]+)/g)].map(([, type, name]) => [name, type]),
);

function analyse() {
  const module = ts.createSourceFile(ELEMENT_SOURCE, source, ts.ScriptTarget.ES2022, true);
  const { modules } = create({ modules: [module], plugins: litPlugin(), context: { dev: false } });
  return modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === TAG);
}

/** The element as its users see it: without what is private, or has no description. */
export function readElement() {
  const element = analyse();
  const members = element.members.filter(
    ({ privacy, static: isStatic }) => !isStatic && privacy !== 'private',
  );
  const documented = (list) => list.filter(({ description }) => description);
  return {
    ...element,
    members,
    attributes: documented(element.attributes).map((attribute) => ({
      ...attribute,
      type: { text: ATTRIBUTE_TYPES.get(attribute.name) ?? attribute.type.text },
    })),
    events: documented(element.events),
  };
}

/** @returns the manifest of the package: the built files in the place of the sources */
export function packageManifest() {
  const element = readElement();
  const declaration = { name: element.name, module: 'dist/element.js' };
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: declaration.module,
        declarations: [element],
        exports: [{ kind: 'js', name: element.name, declaration }],
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: TAG, declaration }],
      },
    ],
  };
}
