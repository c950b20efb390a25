/**
 * A page for each: the tags that its documentation gives, nothing else. What a peer would fetch from a
 * service of its own is not there, so each is measured up to what its own files do.
 */
import { readFileSync } from 'node:fs';

const packages = JSON.parse(readFileSync(new URL('package.json', import.meta.url))).dependencies;

const page = (tags) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>A clinic</title>
  </head>
  <body>
    <h1>A clinic</h1>
    <p>${'An article of some length about a treatment. '.repeat(40)}</p>
    <div id="here"></div>
    ${tags}
  </body>
</html>`;

const peer = (name, tags) => ({
  name: `${name} ${packages[name]}`,
  html: page(tags(`/node_modules/${name}`)),
});

/** @type {{ name: string, html: string, isOwn?: boolean }[]} */
export const PAGES = [
  {
    name: 'clinic-faq',
    isOwn: true,
    html: page(
      `<script src="/dist/clinic-faq.js" data-faq="/faq-data/ketamine-bipolar.en.json" data-contact="/contact" async></script>`,
    ),
  },
  peer(
    '@pagefind/default-ui',
    (at) => `<link rel="stylesheet" href="${at}/css/ui.css" />
    <script type="module">
      import { PagefindUI } from '${at}/npm_dist/mjs/ui-core.mjs';
      new PagefindUI({ element: '#here' });
    </script>`,
  ),
  peer(
    'deep-chat',
    (at) => `<script type="module" src="${at}/dist/deepChat.bundle.js"></script>
    <deep-chat></deep-chat>`,
  ),
  peer(
    '@docsearch/js',
    (at) => `<link rel="stylesheet" href="/node_modules/@docsearch/css/dist/style.css" />
    <script src="${at}/dist/umd/index.js"></script>
    <script>
      docsearch({ container: '#here', appId: 'A', indexName: 'i', indices: ['i'], apiKey: 'k' });
    </script>`,
  ),
  peer(
    '@typebot.io/js',
    (at) => `<script type="module">
      import Typebot from '${at}/dist/web.js';
      Typebot.initBubble({ typebot: 'clinic', apiHost: location.origin });
    </script>`,
  ),
  peer(
    '@n8n/chat',
    (at) => `<link rel="stylesheet" href="${at}/dist/style.css" />
    <script type="module">
      import { createChat } from '${at}/dist/chat.bundle.es.js';
      createChat({ webhookUrl: '/webhook' });
    </script>`,
  ),
];
