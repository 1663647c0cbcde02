import {full, minimal, says} from './people.js';
import {good, inWords, receiptOf, short, takes, type Check} from './verdicts.js';

const firewall = 'Let it through: a firewall that refuses words takes help away from people. Keep text as text, and escape it where it is shown.';

/** A request from somebody who writes like this. */
const wrote = (id: string, title: string, answer: string, todo: string, look = ''): Check =>
  takes(id, title, () => full({answers: [says('name', 'What is the person’s name?', 'Sam Fieldtest'), says('worry', 'What worries you?', answer)]}), todo, look);

const named = (id: string, title: string, name: string, look: string): Check =>
  takes(id, title, () => full({answers: [says('name', 'What is the person’s name?', name, {normalised: name})]}), 'Store and show UTF-8 everywhere, also outside the basic plane (utf8mb4 in MySQL).', look);

/** What people type, whatever it looks like. */
export const wordChecks: readonly Check[] = [
  wrote('html', 'An answer with HTML and a script', '<script>alert(1)</script> <img src=x onerror=alert(2)> & <b>bold</b>', firewall, 'the answer reads <script>alert(1)</script> … <b>bold</b>, sign for sign, and nothing ran or turned bold'),
  wrote('sql', 'An answer that looks like SQL', `Robert'); DROP TABLE requests;-- " OR 1=1`, `${firewall} Use bound parameters.`, 'the answer is there sign for sign'),
  wrote('formula', 'An answer that begins like a formula', '=HYPERLINK("https://evil.example","Sam")', firewall, 'an export to a table shows the text, and no cell is a formula'),
  wrote('template', 'An answer with signs that templates know', '{{7*7}} ${7*7} <%= 7*7 %> %s %n ../../etc/passwd', firewall, 'the answer reads {{7*7}} and so on, and nowhere 49'),
  wrote('long', 'The longest answer there can be, 10,000 signs of three bytes', '谢'.repeat(10_000), 'Take answers of up to 10,000 characters and a request of up to 1 MB.', 'the answer is there to its end'),
  named('names', 'Names as people have them', 'Zoë O’Brien-Nguyễn Thị Ánh 谢霆锋 Þórður Ærøskøbing', 'the name is there sign for sign'),
  named('right-to-left', 'A name that is written from right to left', 'محمد الأمين \u200fAL-AMIN\u200f', 'the name is whole, and the words around it keep their order'),
  named('emoji', 'A name with emoji, some of many parts', 'Sam 🙂 👩🏽‍🚀 🏴󠁧󠁢󠁥󠁮󠁧󠁿 𝒮𝒶𝓂', 'every sign is there'),
  {
    id: 'null-byte',
    title: 'An answer with a null sign',
    expected: 'a receipt, or 400 or 422',
    todo: 'Some databases (PostgreSQL) take no U+0000 in a text: take it out, or refuse. Never 5xx: the form would try it again.',
    async run({say}) {
      const body = full({answers: [says('worry', 'What worries you?', 'before\u0000after')]});
      const came = await say({body});
      return [400, 422].includes(came.status) || 'receipt' in receiptOf(came, body.submissionId) ? good(inWords(came)) : short(inWords(came));
    },
  },
  takes(
    'order',
    'Forty answers in an order of their own',
    () => minimal({answers: Array.from({length: 40}, (_, at) => says(`q${(at * 17) % 40}`, `Question ${at + 1}`, `Answer ${at + 1}`))}),
    'Keep the order of answers: it is the order in which the form was read.',
    'the answers stand from 1 to 40',
  ),
  takes('most', 'As many answers as there can be, 300', () => minimal({answers: Array.from({length: 300}, (_, at) => says(`q${at}`, `Question ${at}`, 'x'))}), 'Take up to 300 answers.'),
];
