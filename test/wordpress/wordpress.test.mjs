/**
 * The plug-in in a real WordPress: `npm run test:wordpress`. Needs Debian or what is made from it, and
 * once the network, for its packages.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allByRole, byRole } from '../e2e/harness/browser.mjs';
import { answeredQuestion, dataset } from '../e2e/harness/core.mjs';
import { folderWith, ROOT } from '../e2e/harness/command.mjs';
import { ask, openReadyWidget, visit } from '../e2e/harness/visitor.mjs';
import { startWordPress } from './site.mjs';

const PASSWORD = 'a password of the test';
const FAQ_FILE = `${ROOT}faq-data/ketamine-bipolar.en.json`;
const { question, entry } = answeredQuestion();

/** Shortcodes by what their page is to show. */
const PAGES = {
  plain: '[clinic_faq]',
  twice: '[clinic_faq] [clinic_faq]',
  spanish: '[clinic_faq language="es"]',
  inline: '[clinic_faq placement="inline"]<p>The page goes on.</p>',
  other: '[clinic_faq faq="/elsewhere.json?a=1&amp;b=2" contact="https://example.org/"]',
  hostile: `[clinic_faq contact='https://example.org/" onload="broken=1' faq='/faq.json"><script>broken=1</script>' language='"><img src=x onerror=broken=1>']`,
  hostileQuote: `[clinic_faq faq="/faq.json" contact='https://example.org/" onload="globalThis.broken=1']`,
  hostileInline: `[clinic_faq placement="inline" contact="javascript:alert(1)" faq='/faq.json" onerror="broken=1']`,
};

let site;
let pages;
before(
  async () => {
    site = await startWordPress();
    // Its own letter to the new administrator has nowhere to go.
    site.run(
      `function wp_new_blog_notification() {}
      require ABSPATH . 'wp-admin/includes/upgrade.php';
      wp_install( 'A clinic', 'admin', 'admin@example.org', true, '', '${PASSWORD}' );`,
      { isInstalling: true },
    );
    pages = JSON.parse(
      site.run(
        `require ABSPATH . 'wp-admin/includes/plugin.php';
        $result = activate_plugin( 'clinic-faq/clinic-faq.php' );
        if ( is_wp_error( $result ) ) { throw new Exception( $result->get_error_message() ); }
        wp_insert_user( array( 'user_login' => 'reader', 'user_pass' => '${PASSWORD}', 'role' => 'subscriber' ) );
        kses_remove_filters();
        update_option( 'show_avatars', 0 ); // they come from another site
        $ids = array();
        foreach ( json_decode( base64_decode( '${Buffer.from(JSON.stringify(PAGES)).toString('base64')}' ) ) as $name => $content ) {
          $ids[ $name ] = wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => $name, 'post_content' => $content ) ) );
        }
        echo json_encode( $ids );`,
      ),
    );
  },
  { timeout: 300_000 },
);
after(() => site?.close());

const addressOf = (name) => `${site.url}/?page_id=${pages[name]}`;
const SETTINGS = '/wp-admin/options-general.php?page=clinic-faq';
const settings = () =>
  JSON.parse(site.run(`echo json_encode( get_option( 'clinic_faq_settings' ) );`));
const restore = (saved) =>
  site.run(
    `update_option( 'clinic_faq_settings', json_decode( '${JSON.stringify(saved)}', true ) );`,
  );
const savedFile = () => site.run(`echo get_option( 'clinic_faq_file' );`);

/** Opens a page of the back office as someone, logged in by WordPress' own form. */
async function openAs(t, user, path) {
  const opened = await visit(t, `${site.url}/wp-login.php?redirect_to=${encodeURIComponent(path)}`);
  const { page } = opened;
  page.setDefaultTimeout(60_000);
  // Not typed: a script of this form moves the cursor while one types.
  await page.$eval('#user_login', (field, value) => void (field.value = value), user);
  await page.$eval('#user_pass', (field, value) => void (field.value = value), PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return opened;
}

async function save(page, { faqUrl = '', contactUrl = '', file } = {}) {
  for (const [name, value] of [
    ['Address of the FAQ file', faqUrl],
    ['Contact page', contactUrl],
  ]) {
    const field = await byRole(page, 'textbox', name);
    await field.evaluate((input) => {
      input.value = '';
      // What the browser would refuse must be refused by WordPress as well.
      input.form.noValidate = true;
    });
    await field.type(value);
  }
  if (file) await (await page.$('#clinic-faq-upload')).uploadFile(file);
  const button = await byRole(page, 'button', 'Save Changes');
  await Promise.all([page.waitForNavigation(), button.click()]);
}

const notices = (page) =>
  page.$$eval('.notice, .error, .updated', (found) =>
    found.map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim()),
  );

test('without a FAQ file visitors see nothing of it', async (t) => {
  const { page, problems } = await visit(t, addressOf('plain'));
  assert.equal(await page.$('[data-faq], clinic-faq'), null);
  assert.ok(!(await page.evaluate(() => document.body.innerText)).includes('clinic_faq'));
  assert.deepEqual(problems(), []);
});

describe('the settings page', () => {
  test('keeps what an administrator uploads and chooses', async (t) => {
    const { page, problems } = await openAs(t, 'admin', SETTINGS);
    await save(page, { contactUrl: `${site.url}/contact`, file: FAQ_FILE });
    assert.deepEqual(await notices(page), ['Settings saved. Dismiss this notice.']);
    assert.deepEqual(settings(), {
      faq_url: '',
      contact_url: `${site.url}/contact`,
      language: '',
      placement: 'bottom-end',
    });
    assert.deepEqual(JSON.parse(savedFile()), dataset);
    assert.ok((await page.evaluate(() => document.body.innerText)).includes('There is a file.'));
    assert.deepEqual(problems(), []);
  });

  test('refuses a file that is no FAQ, and an address that is none, and says so', async (t) => {
    const before = savedFile();
    const folder = folderWith(t, { 'page.json': '<!doctype html><script>alert(1)</script>' });
    const saved = settings();
    t.after(() => restore(saved));
    const { page } = await openAs(t, 'admin', SETTINGS);
    await save(page, {
      contactUrl: 'javascript:alert(1)',
      file: `${folder}/page.json`,
    });
    const said = (await notices(page)).join('\n');
    assert.match(said, /not JSON with entries/);
    assert.match(said, /The contact page must be an http or https address/);
    assert.equal(settings().contact_url, '');
    assert.equal(savedFile(), before);
  });

  test('shows what is saved as text, whatever it is', async (t) => {
    const saved = settings();
    const text = '"><script>globalThis.broken = 1</script>';
    site.run(
      `global $wpdb; $wpdb->update( $wpdb->options, array( 'option_value' => serialize( array( 'faq_url' => '${text}' ) ) ), array( 'option_name' => 'clinic_faq_settings' ) );`,
    );
    t.after(() => restore(saved));
    const { page } = await openAs(t, 'admin', SETTINGS);
    const field = await byRole(page, 'textbox', 'Address of the FAQ file');
    assert.equal(await field.evaluate(({ value }) => value), text);
    assert.equal(await page.evaluate(() => globalThis.broken), undefined);
  });

  test('is not there for a subscriber', async (t) => {
    const { page } = await openAs(t, 'reader', SETTINGS);
    assert.match(await page.evaluate(() => document.body.innerText), /not allowed to access/);
  });

  /** Sends the form's fields as a script of theirs could, with their own session. */
  const post = (page, nonce) =>
    page.evaluate(async (value) => {
      const body = new FormData();
      body.set('option_page', 'clinic-faq');
      body.set('action', 'update');
      if (value) body.set('_wpnonce', value);
      body.set('clinic_faq_settings[faq_url]', 'https://attacker.example/faq.json');
      body.set('clinic_faq_upload', new Blob(['{"entries":[{}]}']), 'faq.json');
      const response = await fetch('/wp-admin/options.php', { method: 'POST', body });
      return { status: response.status, text: await response.text() };
    }, nonce);

  test('a POST of a subscriber is refused', async (t) => {
    const before = [settings(), savedFile()];
    const { page } = await openAs(t, 'reader', '/wp-admin/profile.php');
    const { status, text } = await post(page);
    assert.equal(status, 403);
    assert.match(text, /not allowed to manage options/);
    assert.deepEqual([settings(), savedFile()], before);
  });

  test('a POST without the nonce is refused, even of the administrator', async (t) => {
    const before = [settings(), savedFile()];
    t.after(() => restore(before[0]));
    const { page } = await openAs(t, 'admin', SETTINGS);
    const { status, text } = await post(page);
    assert.equal(status, 403);
    assert.match(text, /link you followed has expired/);
    assert.deepEqual([settings(), savedFile()], before);
    // With the form's own it is taken: the test does ask the right address.
    const nonce = await page.$eval('#_wpnonce', ({ value }) => value);
    assert.equal((await post(page, nonce)).status, 200);
    assert.equal(settings().faq_url, 'https://attacker.example/faq.json');
    assert.notEqual(savedFile(), before[1]);
    await page.goto(site.url + SETTINGS);
    await save(page, { file: FAQ_FILE });
    assert.equal(savedFile(), before[1]);
  });
});

describe('a page with the shortcode', () => {
  for (const name of ['plain', 'twice']) {
    test(`answers a question and leads to the clinic (${name})`, async (t) => {
      const { page, problems, log } = await visit(t, addressOf(name));
      page.setDefaultTimeout(60_000);
      await openReadyWidget(page);
      assert.equal((await page.$$('clinic-faq')).length, 1);
      assert.ok((await ask(page, question)).includes(entry.question));
      const contact = (await allByRole(page, 'link', 'Contact the clinic')).at(-1);
      assert.equal(await contact.evaluate(({ href }) => href), `${site.url}/contact`);
      const own = new URL(site.url).origin;
      assert.deepEqual(
        log.requests.filter(({ url }) => /^https?:/.test(url) && new URL(url).origin !== own),
        [],
      );
      assert.deepEqual(problems(), []);
    });
  }

  test('speaks the language that it says', async (t) => {
    const { page, problems } = await visit(t, addressOf('spanish'));
    await (await byRole(page, 'button', 'Haga una pregunta')).click();
    await byRole(page, 'textbox', 'Su pregunta');
    assert.deepEqual(problems(), []);
  });

  test('has it inline, where the shortcode is', async (t) => {
    const { page, problems } = await visit(t, addressOf('inline'));
    const region = await byRole(page, 'region', dataset.title);
    const { y, height } = await region.boundingBox();
    const following = await page.$('::-p-text(The page goes on.)');
    assert.ok((await following.boundingBox()).y >= y + height);
    assert.deepEqual(problems(), []);
  });

  test('may say another file and contact page than the settings', async (t) => {
    const { page } = await visit(t, addressOf('other'));
    const data = await page.$eval('script[data-faq]', ({ dataset: found }) => ({ ...found }));
    assert.deepEqual(data, {
      faq: '/elsewhere.json?a=1&b=2',
      contact: 'https://example.org/',
      placement: 'bottom-end',
    });
  });

  for (const name of ['hostile', 'hostileQuote', 'hostileInline']) {
    test(`makes no markup of its attributes (${name})`, async (t) => {
      const { page } = await visit(t, addressOf(name));
      await page.waitForSelector('clinic-faq');
      const names = await page.$eval('script[data-faq]', (script) => script.getAttributeNames());
      const allowed = ['src', 'id', 'async', 'data-faq', 'data-contact', 'data-placement'];
      assert.deepEqual(
        names.filter((found) => !allowed.includes(found)),
        [],
      );
      assert.equal(await page.$('[onload], [onerror], img[src="x"]'), null);
      assert.equal(await page.$('[data-contact^="javascript"]'), null);
      assert.equal(await page.evaluate(() => globalThis.broken), undefined);
    });
  }
});

test('PHP has nothing to complain of', () => {
  assert.deepEqual(
    site
      .debugLog()
      .split('\n')
      .filter((line) => line.includes('plugins/clinic-faq')),
    [],
  );
});

test('nothing of it stays when it is deleted', () => {
  const left = site.run(
    `require ABSPATH . 'wp-admin/includes/plugin.php';
    deactivate_plugins( 'clinic-faq/clinic-faq.php' );
    uninstall_plugin( 'clinic-faq/clinic-faq.php' );
    global $wpdb;
    echo json_encode( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE 'clinic\\\\_faq%'" ) );`,
  );
  assert.deepEqual(JSON.parse(left), []);
});
