// A spreadsheet takes what starts with one of these for a formula; the apostrophe makes it text.
const neutral = (value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const cell = (value) => `"${neutral(String(value ?? '')).replaceAll('"', '""')}"`;

/** Requests as CSV: one row each, one column for each question that was asked in any of them. */
export function toCsv(rows) {
  const questions = new Map(rows.flatMap(({request}) => request.answers.map(({id, question}) => [id, question])));
  const head = ['Reference', 'Received', 'Read', 'Urgent answer', 'Asks for', 'Kind', ...questions.values()];
  const lines = rows.map(({reference, received_at, read_at, request}) => {
    const answers = new Map(request.answers.map(({id, answer, state}) => [id, state === 'answered' ? answer : state]));
    return [reference, received_at, read_at, request.urgent.answer, request.asks, request.kind, ...[...questions.keys()].map((id) => answers.get(id))];
  });
  // The mark at the start tells spreadsheets that this is UTF-8.
  return `\ufeff${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
