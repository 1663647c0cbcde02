import {randomInt} from 'node:crypto';
import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {DatabaseSync} from 'node:sqlite';

// No vowels and nothing that is mistaken for something else on the telephone: no 0/O, 1/I/L, 5/S, 2/Z, U/V.
const signs = '346789BCDFGHJKMNPQRTWXY';
const group = () => Array.from({length: 4}, () => signs[randomInt(signs.length)]).join('');

/** A reference such as `WH-7K3M-9QHP`: made by chance, so that it tells nothing and cannot be guessed from the one before. */
export const makeReference = () => `WH-${group()}-${group()}`;

// Danger first, then hospital in the coming days, then the rest; within each the newest first.
const order = `ORDER BY CASE urgent WHEN 'danger' THEN 0 WHEN 'hospital' THEN 1 ELSE 2 END, received_at DESC, rowid DESC`;

const fromRow = (row) => row && {...row, test: row.test === 1, request: JSON.parse(row.request)};

/** The requests that came in, in one SQLite file (`:memory:` for tests). One row for each `submissionId`, whatever happens. */
export function openStore(file) {
  if (file !== ':memory:') mkdirSync(dirname(file), {recursive: true});
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS requests (
      submission_id TEXT PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE,
      received_at TEXT NOT NULL,
      urgent TEXT NOT NULL,
      test INTEGER NOT NULL,
      read_at TEXT,
      digest TEXT NOT NULL,
      request TEXT NOT NULL
    ) STRICT;`);
  const insert = database.prepare(
    `INSERT OR IGNORE INTO requests (submission_id, reference, received_at, urgent, test, digest, request) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const byId = database.prepare(`SELECT * FROM requests WHERE submission_id = ?`);
  const byReference = database.prepare(`SELECT * FROM requests WHERE reference = ?`);
  const all = database.prepare(`SELECT * FROM requests WHERE test = ? ${order}`);
  const mark = database.prepare(`UPDATE requests SET read_at = ? WHERE reference = ?`);

  return {
    /** Keeps a request once. `fresh` is false when this `submissionId` was there already: then `row` is the first one. */
    keep(request, digest) {
      const {submissionId, urgent, test} = request;
      const values = [new Date().toISOString(), urgent.answer, test ? 1 : 0, digest, JSON.stringify(request)];
      // A reference can be taken already: the row is then not inserted, and another reference is tried.
      for (let tries = 0; tries < 20; tries++) {
        const fresh = insert.run(submissionId, makeReference(), ...values).changes === 1;
        const row = fromRow(byId.get(submissionId));
        if (row) return {fresh, row};
      }
      throw new Error('no free reference');
    },
    find: (reference) => fromRow(byReference.get(reference)),
    list: ({test = false} = {}) => all.all(test ? 1 : 0).map(fromRow),
    markRead: (reference, read) => mark.run(read ? new Date().toISOString() : null, reference).changes === 1,
    close: () => database.close(),
  };
}
