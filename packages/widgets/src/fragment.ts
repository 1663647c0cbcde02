/**
 * What the end of an address may say: `#easy`, the id of a page of a guide (`#turning-16`), or both (`#turning-16&easy`). It is
 * all that an address can say, and whatever else it says is not listened to. Places inside a widget have ids that begin with `lo-`.
 */
export function readFragment(hash: string): {readonly easy: boolean; readonly page: string | undefined} {
  const parts = hash.slice(1).split('&');
  return {easy: parts.includes('easy'), page: parts.find((part) => part !== 'easy' && /^(?!lo-)[a-z][a-z\d-]*$/.test(part))};
}
