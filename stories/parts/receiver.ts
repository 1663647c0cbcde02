/** What comes of sending. */
export type Ending = 'sent' | 'not-sent' | 'unknown' | 'pending';

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), {status, headers: {'content-type': 'application/json'}});

const answers: Readonly<Record<Ending, (submissionId: string) => Response | Promise<Response>>> = {
  sent: (submissionId) => json(201, {submissionId, reference: 'WH-2026-0412'}),
  'not-sent': () => json(403, {}),
  unknown: () => new Response('<p>Thank you!</p>', {headers: {'content-type': 'text/html'}}),
  pending: () => new Promise(() => {}),
};

const fetch = window.fetch.bind(window);

/** Answers in the place of the endpoint, so that nothing leaves the page. */
export function receiveAs(ending: Ending): void {
  window.fetch = async (input, init) =>
    init?.method === 'POST' && typeof init.body === 'string'
      ? answers[ending]((JSON.parse(init.body) as {submissionId: string}).submissionId)
      : fetch(input, init);
}
