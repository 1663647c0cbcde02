// Delivers a request into a Drupal webform through the module Webform REST: docs/receiving.md says how to set it up.
// Put it beside the drop-in, as a second module script on the page with <lo-cetr-request host-delivers>.

/** The webform's machine name, and the address of the site where it is not the page's own. */
const webform = 'support_request';
const site = '';

/** What a person reads out on the telephone: from the id that was made by chance for this request, so it can be guessed by nobody. */
export const referenceOf = ({submissionId}) => `LO-${submissionId.slice(0, 4)}-${submissionId.slice(4, 8)}`.toUpperCase();

const gaps = {blank: '(left blank)', 'do-not-know': '(does not know)', 'rather-not-say': '(would rather not say)'};
/** What the team has to know before it rings: how to reach somebody safely, then danger. */
const first = ({id}) => (id === 'speak-alone' ? 0 : id.startsWith('contact') ? 1 : id === 'urgent' ? 2 : 3);

/** Every question with its answer, one below the other. */
const textOf = ({answers}) =>
  [...answers]
    .sort((a, b) => first(a) - first(b))
    .map(({question, answer, state}) => `${question}\n  ${gaps[state] ?? answer.replaceAll('\n', '\n  ')}`)
    .join('\n\n');

/** One element of the webform for each: docs/receiving.md has them to paste. `request` is the whole of it, for a program. */
export const bodyOf = (request, webform_id = webform) => ({
  webform_id,
  reference: referenceOf(request),
  submission_id: request.submissionId,
  kind: request.kind,
  urgent: request.urgent.answer,
  earlier_reference: request.earlierReference ?? '',
  answers: textOf(request),
  request: JSON.stringify(request),
});

/**
 * Sends it, and gives a receipt only if Drupal says which submission it is (`sid`). Everything else rejects, and the form
 * then says that nobody knows whether it arrived: older versions of the module answer 200 to what they did not store.
 */
export async function deliver(request, {origin = site, id = webform} = {}) {
  const response = await fetch(`${origin}/webform_rest/submit?_format=json`, {
    method: 'POST',
    // Without a cookie everybody is anonymous, an editor who is signed in too: no token is needed, and none can be misused.
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    headers: {'content-type': 'application/json', accept: 'application/json'},
    body: JSON.stringify(bodyOf(request, id)),
  });
  if (!response.ok) throw new Error(`Drupal answered ${response.status}`);
  // What is not JSON throws here.
  const {sid, error} = (await response.json()) ?? {};
  // A UUID; a number from older versions of the module.
  if (error || !/^[\w-]+$/.test(typeof sid === 'number' ? String(sid) : typeof sid === 'string' ? sid : '')) throw new Error('Drupal named no submission');
  return {submissionId: request.submissionId, reference: referenceOf(request)};
}

globalThis.document?.addEventListener('lo-request-submit', (event) => event.respondWith(deliver(event.request)));
