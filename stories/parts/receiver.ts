const fetch = window.fetch.bind(window);

/** Answers in the place of the endpoint of these pages' invented area, so that nothing leaves the page. */
export function receive(): void {
  window.fetch = (input, init) => {
    if (init?.method !== 'POST' || typeof init.body !== 'string') return fetch(input, init);
    const {submissionId} = JSON.parse(init.body) as {submissionId: string};
    const receipt = JSON.stringify({submissionId, reference: 'WH-2026-0412'});
    return Promise.resolve(new Response(receipt, {status: 201, headers: {'content-type': 'application/json'}}));
  };
}
