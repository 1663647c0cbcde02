import {readShape, requestShape, type ReviewRequest} from '@local-offer/contract';

/**
 * The request as JSON, or undefined if it is not valid. Written by our own walk and read back before anything is sent:
 * `JSON.stringify` of an object calls whatever `toJSON` a page has hung on `Array.prototype`, and an answer would change
 * on its way.
 */
export function bodyOf(request: ReviewRequest): string | undefined {
  const known = valid(request);
  // Only the conformance kit sends invented people.
  if (!known || known.test) return undefined;
  const body = toJson(known);
  try {
    return toJson(valid(JSON.parse(body))) === body ? body : undefined;
  } catch {
    return undefined;
  }
}

function valid(value: unknown): ReviewRequest | undefined {
  let faults = 0;
  const request = readShape(requestShape, value, () => faults++);
  return faults ? undefined : request;
}

/** Plain data as JSON, whatever the page has hung on a prototype. */
export function toJson(value: unknown): string {
  // A string, number or boolean has no `toJSON` that is called.
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let inside = '';
  for (const key of Object.keys(value)) {
    const item = toJson((value as Record<string, unknown>)[key]);
    inside += (inside && ',') + (Array.isArray(value) ? item : `${JSON.stringify(key)}:${item}`);
  }
  return Array.isArray(value) ? `[${inside}]` : `{${inside}}`;
}
