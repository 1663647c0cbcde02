/** One request to the endpoint. Without a method it is a POST of JSON. */
export interface Sending {
  readonly method?: string;
  /** An object is sent as JSON, a string or bytes as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What was sent, and what came back. */
export interface Exchange {
  readonly sent: Sending;
  /** 0 where there was no whole answer: `lost` then says why. */
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined unless the answer says that it is JSON, and is. */
  readonly json: unknown;
  readonly ms: number;
  readonly lost?: string;
}

export interface LineOptions {
  readonly url: string;
  /** How long one answer may take, in ms. The form waits 30 s. */
  readonly timeout: number;
  /** Ends everything. */
  readonly signal: AbortSignal;
  /** The longest wait that is taken when the endpoint asks for one, in ms. */
  readonly patience: number;
}

/** The line to an endpoint: everything that was said on it is in `log`. */
export interface Line {
  readonly log: readonly Exchange[];
  readonly say: (sending: Sending) => Promise<Exchange>;
}

const longestAnswer = 64 * 1024;

/** Opens a line. It follows no redirect, keeps no cookie, and reads no more of an answer than the form would. */
export function openLine({url, timeout, signal, patience}: LineOptions): Line {
  const log: Exchange[] = [];
  let waits = 3;

  async function once(sent: Sending): Promise<Exchange> {
    const start = performance.now();
    const past = () => Math.round(performance.now() - start);
    const {method = 'POST', body, headers} = sent;
    try {
      const response = await fetch(url, {
        method,
        headers: withoutEmpty({accept: 'application/json', ...(method === 'POST' && {'content-type': 'application/json'}), ...headers}),
        // Bytes, so that nothing adds a content type of its own.
        ...(body !== undefined && {body: bytesOf(body)}),
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      });
      const text = await read(response);
      return {sent, status: response.status, headers: response.headers, text, json: parse(response.headers, text), ms: past()};
    } catch (error) {
      return {sent, status: 0, headers: new Headers(), text: '', json: undefined, ms: past(), lost: reason(error)};
    }
  }

  return {
    log,
    async say(sending) {
      for (;;) {
        const came = await once(sending);
        log.push(came);
        const asked = Number(came.headers.get('retry-after') ?? '1') * 1000;
        if (came.status !== 429 || waits === 0 || !(asked <= patience)) return came;
        waits--;
        await new Promise((resolve) => setTimeout(resolve, asked));
      }
    },
  };
}

const withoutEmpty = (headers: Readonly<Record<string, string>>): [string, string][] => Object.entries(headers).filter(([, value]) => value);

const bytesOf = (body: unknown): Uint8Array<ArrayBuffer> => {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));
};

async function read(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    size += part.value.length;
    if (size > longestAnswer) {
      await reader!.cancel();
      throw new Error('more than 64 KiB');
    }
    text += decoder.decode(part.value, {stream: true});
  }
  return text + decoder.decode();
}

function parse(headers: Headers, text: string): unknown {
  if (!/^application\/(problem\+)?json *(;|$)/i.test(headers.get('content-type') ?? '')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Node hides why a connection failed in the cause of the cause. */
function reason(error: unknown): string {
  const {name, message, cause} = error as Error & {cause?: {code?: string; message?: string}};
  if (name === 'TimeoutError' || name === 'AbortError') return 'no whole answer in time';
  return cause?.code ?? cause?.message ?? message;
}
