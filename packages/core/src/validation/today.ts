const two = (n: number) => String(n).padStart(2, '0');

/** The day in the person's own calendar, as `2026-11-21`. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
