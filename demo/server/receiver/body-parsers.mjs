/** The three forms a message may come in; all give an object of fields. */

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/**
 * By Node's own `formData()`. It wants the whole body in memory, which the size limit allows.
 * Files are left out: the receiver takes none.
 */
async function parseForm(request, body) {
  const headers = { 'content-type': request.headers['content-type'] };
  try {
    const form = await new Response(body, { headers }).formData();
    return Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
  } catch {
    throw Object.assign(new Error('This body cannot be read as a form.'), { statusCode: 400 });
  }
}

/** Takes forms, and nothing else, in the routes of `app`. */
export function addFormParsers(app) {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(FORMS, { parseAs: 'buffer' }, parseForm);
}

/** Takes JSON as well. */
export function addJsonParser(app) {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, parseJson);
}

/** Whether a browser sent this without JavaScript, and a person will read the answer. */
export function isPlainForm(request) {
  const [type] = (request.headers['content-type'] ?? '').split(';');
  const isForm = FORMS.includes(type.trim().toLowerCase());
  return isForm && (request.headers.accept ?? '').includes('text/html');
}
