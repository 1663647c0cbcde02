// What may go wrong between the form and a receiver, each by its name: what the receiver does with one POST.
//
// `number` counts the POSTs from 1. `keep()` stores the request, once, and gives its first reference. `receipt()` does too, and says so. `say` and
// `json` answer anything else. `drop()` ends the connection without an answer. `whenMended()` waits for the test to say when.

const html = '<!doctype html><html><title>Welcome to the network</title><p>Your request was sent. Thank you!</html>';
const type = (value) => ({'content-type': value});
const asJson = type('application/json');
const exposed = (value) => ({'retry-after': value, 'access-control-expose-headers': 'retry-after'});

/** The first POST meets `first`, all that follow meet `then`. */
const once = (first, then) => (one) => (one.number === 1 ? first : then)(one);
/** Whatever it answers, it has stored the request before. */
const stored = (fault) => (one) => {
  one.keep();
  fault(one);
};
const status = (code, headers) => ({say}) => say(code, '', headers);
const drop = ({drop}) => drop();
const receipt = ({receipt}) => receipt();
const whenMended = ({receipt, whenMended}) => whenMended(receipt);
const duplicate = ({receipt}) => receipt({status: 409});
const refused = (code, problems) => ({json}) => json(code, {problems});

/** A receipt that goes out ten bytes at a time. Without an end it is spaces for ever. */
const drip = (ends) => ({response, keep, promise, gave}) => {
  const text = ends ? JSON.stringify(promise()) : ' '.repeat(100_000);
  if (!ends) keep();
  let at = 0;
  response.writeHead(201, asJson);
  const drops = setInterval(() => {
    if (at < text.length) response.write(text.slice(at, (at += 10)));
    else response.end(gave);
  }, 20);
  response.on('close', () => clearInterval(drops));
};

export const faults = {
  fine: receipt,
  'fine-when-mended': whenMended,
  '500-then-fine-when-mended': once(({say}) => say(500), whenMended),

  // The line
  dropped: drop,
  'dropped-once': once(drop, receipt),
  reset: ({request}) => request.socket.resetAndDestroy(),
  hangs: () => {},
  'hangs-after-storing': ({keep}) => void keep(),
  'drips-without-end': drip(false),
  'drips-but-ends': drip(true),
  'lost-after-storing': stored(drop),
  'lost-once-after-storing': once(stored(drop), ({receipt}) => receipt({status: 200})),
  'lost-once-then-409': once(stored(drop), duplicate),
  'breaks-off': stored(({response}) => {
    response.writeHead(201, asJson);
    response.write('{"submissionId":', () => response.destroy());
  }),

  // Answers that look like success
  html: ({say}) => say(200, html, type('text/html')),
  'html-after-storing': stored(({say}) => say(200, html, type('text/html'))),
  empty: status(200, asJson),
  'empty-204': status(204),
  'half-a-receipt': stored(({say, promise}) => say(201, JSON.stringify(promise()).slice(0, -3), asJson)),
  'another-id': ({json, promise}) => json(201, {...promise(), submissionId: '00000000-0000-4000-8000-000000000000'}),
  'the-id-in-capitals': ({json, promise}) => json(201, {...promise(), submissionId: promise().submissionId.toUpperCase()}),
  'no-reference': ({json, promise}) => json(201, {...promise(), reference: undefined}),
  'a-reference-of-lines': ({json, promise}) => json(201, {...promise(), reference: 'A\nB'}),
  'ok-true': ({json}) => json(200, {ok: true}),
  'a-list': ({json, promise}) => json(200, [promise()]),
  'a-receipt-too-long': ({json, promise}) => json(201, {...promise(), more: 'x'.repeat(100_000)}),
  'floods-without-end': stored(({response}) => {
    response.writeHead(201, asJson);
    const pour = () => response.destroyed || response.write(' '.repeat(20_000), () => setTimeout(pour, 5));
    pour();
  }),
  'wrong-type': ({say, promise}) => say(201, JSON.stringify(promise()), type('text/plain')),
  'no-type': ({say, promise}) => say(201, JSON.stringify(promise())),
  '409-without-receipt': ({json}) => json(409, {error: 'duplicate'}),
  '409-with-receipt': duplicate,
  'redirects-307': ({say, elsewhere}) => say(307, '', {location: elsewhere}),
  'redirects-303': ({say, elsewhere}) => say(303, '', {location: elsewhere}),

  'a-hostile-reference': ({keep, receipt}) => {
    keep('<img src=x onerror="window.hurt=1"> {{7*7}}');
    receipt();
  },

  // Refusals
  '400': status(400),
  '401': status(401),
  '403': ({say}) => say(403, html, type('text/html')),
  '404': ({say}) => say(404, html, type('text/html')),
  '405': status(405),
  '410': status(410),
  '413': status(413),
  '415': status(415),
  '422': status(422),
  'names-the-phone': refused(422, [{id: 'contact-phone', code: 'not-phone', text: 'Please give a number that we can ring from abroad.'}]),
  '503-then-names-the-phone': once(status(503), refused(422, [{id: 'contact-phone'}])),
  'names-a-page-before': refused(400, [{id: 'worry', text: 'Please say a little more.'}]),
  'names-two': refused(422, [{id: 'name', code: 'too-long'}, {id: 'contact-email'}]),
  'names-what-nobody-asked': refused(422, [{id: 'favourite-colour', text: 'Missing.'}, {id: 'sentAt', code: 'late'}, {id: 'answers.999.answer', text: 'Bad.'}]),
  'says-something-hostile': refused(400, [{id: 'contact-phone', text: '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script> {{7*7}} ${7*7}'}]),
  'names-nothing-readable': ({json}) => json(400, {problems: 'everything', message: '<b>No</b>'}),

  // Too busy, or out of order
  '429': status(429),
  '429-in-seconds': once(status(429, exposed('7')), receipt),
  '429-not-to-be-read': once(status(429, {'retry-after': '7'}), receipt),
  '429-as-a-date': once(({say}) => say(429, '', exposed(new Date(Date.now() + 29_000).toUTCString())), receipt),
  '429-absurd': once(status(429, exposed('99999999')), receipt),
  '429-nonsense': once(status(429, exposed('soon, please')), receipt),
  '429-long-ago': once(status(429, exposed('Mon, 01 Jan 2001 00:00:00 GMT')), receipt),
  '429-without': once(status(429), receipt),
  '500': status(500),
  '500-after-storing': stored(status(500)),
  '502': ({say}) => say(502, html, type('text/html')),
  '503': status(503),
  '503-once': once(status(503, exposed('3')), receipt),
  '504': status(504),
  '504-after-storing-then-409': once(stored(status(504)), duplicate),

  // Another site that may not
  'lets-nobody-in': receipt,
  'lets-in-but-not-read': receipt,
};

/** Whether a page of another site may send here, and may read the answer. */
export const openTo = (fault) => ({send: fault !== 'lets-nobody-in', read: !fault.startsWith('lets-')});
