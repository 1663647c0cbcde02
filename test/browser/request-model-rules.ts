import {furtherQuestions, type FurtherQuestion, type ReviewRequest} from '@local-offer/contract';
import {plain, type Answers, type AreaConfig} from '@local-offer/core';

/*
 * What the request form promises, told a second time and in another way than the form is made: what stands in one must
 * follow from the other.
 */

/** The day on which the models play. In a browser it is today. */
export const clock = {day: '2026-11-21'};

/** Fails with these words. Made only where they are needed: this runs very often. */
export function insist(fine: unknown, why: () => string): asserts fine {
  if (fine) return;
  const error = new Error(why());
  // Not every engine begins the stack with the message, which is what a report shows.
  error.stack = `${error.message}\n${error.stack}`;
  throw error;
}

const text = (given: Answers, name: string) => (typeof given[name] === 'string' ? given[name] : '');
/** Something that can be seen. */
export const seen = (value: string): boolean => value.replace(/[\p{Cf}\s]/gu, '') !== '';

/** Whole years on the day of the models. The models type a month as a number or as "March". */
function years(given: Answers): number | undefined {
  const [d, m, y] = ['born-day', 'born-month', 'born-year'].map((name) => text(given, name).trim().replace('March', '3'));
  const date = [d, m, y].every((part) => /^\d+$/.test(part!)) ? new Date(Date.UTC(+y!, +m! - 1, +d!)) : undefined;
  if (date && y!.length === 4 && date.getUTCDate() === +d! && date.getUTCMonth() === +m! - 1) {
    const year = Number(clock.day.slice(0, 4));
    return year - +y! - (new Date(Date.UTC(year, +m! - 1, +d!)) > new Date(clock.day) ? 1 : 0);
  }
  const typed = plain(text(given, 'age'));
  return /^\d{1,3}$/.test(typed) && Number(typed) < 121 ? Number(typed) : undefined;
}

const useOf = ({request}: AreaConfig, id: string): string | undefined => request?.fields?.[id as FurtherQuestion];

const self = ({who}: Answers) => who === 'self';
/** Something is added to an earlier request, put right or stopped. */
export const changes = (given: Answers): boolean => given['earlier'] === 'yes' && /^(add|correct|stop)$/.test(text(given, 'earlier-change'));
const asksWho = (given: Answers) => !changes(given) || !seen(text(given, 'earlier-reference'));

/** 16 or older, or of an age that nobody gave. */
const adult = (given: Answers) => !(years(given)! < 16);

/** Each thing that is asked for has its own question about what the person says. */
const agreement = (given: Answers) => (given['asks'] === 'both' ? ['agrees-dsr', 'agrees-cetr'] : ['agrees']).map((name) => text(given, name));
/** Whether somebody has come past the questions about what the person knows and says. */
const asked = (given: Answers) => Boolean(given['knows']) && (given['knows'] !== 'yes' || agreement(given).some(Boolean));

/** Whether the form must not ask for anything that names the person. */
export function namesNobody(given: Answers, area: AreaConfig): boolean {
  if (!asksWho(given)) return true;
  if (self(given) || area.request?.withoutConsent) return false;
  if (given['who'] === 'professional' && asked(given) && given['basis'] === 'not-yet') return true;
  return adult(given) && !(given['knows'] === 'yes' && !agreement(given).includes('no'));
}

/** Kind of the request that these answers make. */
export const kindOf = (given: Answers, area: AreaConfig): string => (changes(given) ? 'change' : namesNobody(given, area) ? 'enquiry' : 'request');

const opened = (given: Answers, group: string) => ((given['more'] ?? []) as readonly string[]).includes(group);

/** The pages that these answers call for, in order. Of the further questions only "may be", because their groups are not told again here. */
export function pagesOf(given: Answers, area: AreaConfig): readonly string[] {
  const [me, change, who, nobody] = [self(given), changes(given), asksWho(given), namesNobody(given, area)];
  const basis = useOf(area, 'basis');
  const tells = who && !me && given['knows'] === 'yes';
  const rows: readonly (readonly [string, boolean])[] = [
    ['intro', true],
    ['urgent', true],
    ['danger', given['urgent'] === 'danger'],
    ['meeting', given['urgent'] === 'hospital'],
    ['hospital-soon', given['urgent'] === 'hospital'],
    ['asks', true],
    ['earlier', true],
    ['who', true],
    ['you', !me],
    ['contact', true],
    ['born', who],
    ['knows', who && !me],
    ['agrees', tells && given['asks'] !== 'both'],
    ['agrees-dsr', tells && given['asks'] === 'both'],
    ['agrees-cetr', tells && given['asks'] === 'both'],
    ['basis', who && !me && asked(given) && (given['who'] === 'professional' || (basis !== 'off' && !change && !nobody && Boolean(basis ?? opened(given, 'you'))))],
    ['name', !nobody],
    ['place', !nobody],
    ['district', who && nobody],
    ['hospital', !me && !change && !nobody && given['urgent'] !== 'hospital'],
    ['worry', !change],
    ['change', change],
    ['advocate', !change && !nobody],
    ['check', true],
  ];
  return rows.flatMap(([id, there]) => (there ? [id] : []));
}

const further: ReadonlySet<string> = new Set<FurtherQuestion>(furtherQuestions);

/** Sharing is asked of whoever decides: the person, a parent of a child, or those who say on whose decision they ask. */
function decides(given: Answers, path: readonly string[]): boolean {
  if (self(given) || (given['who'] === 'parent' && !adult(given))) return true;
  if (!path.includes('basis')) return false;
  if (given['basis'] === 'best-interests') return true;
  return given['basis'] === 'responsibility' && !adult(given) && (given['knows'] !== 'yes' || agreement(given).some((said) => said && said !== 'no'));
}

/** Holds a path against the answers it was walked with. */
export function mustBeTheWay(path: readonly string[], given: Answers, area: AreaConfig): void {
  const short = path.filter((id) => id === 'basis' || (!id.startsWith('outside') && !further.has(id)));
  const expected = pagesOf(given, area);
  insist(short.join() === expected.join(), () => `the way is ${short.join()}; the answers call for ${expected.join()}`);
  const whole = kindOf(given, area) === 'request';
  for (const id of path) {
    if (!further.has(id) || id === 'basis') continue;
    const use = useOf(area, id);
    insist(whole && use !== 'off' && (use || (given['more'] ?? []).length), () => `${id} is asked of nobody here`);
    insist(id !== 'sharing' || decides(given, path), () => 'sharing is asked of somebody who does not decide');
  }
}

/** Questions that are not in what is sent where nobody is named. A change to a request that has a reference may speak of hospital. */
const naming = /^(name|postcode|known-as|nhs-number|address(-.*)?|born(-.*)?|age|helpers(-.*)?|basis-.*|S[123]-.*|gp|home(-.*)?)$/;
const meeting = /^hospital(-.*)?$/;

/** What a request says of consent follows from what was answered, and nobody's word stands for the yes of somebody of 16. */
export function mustRecord({answers, consent, kind}: ReviewRequest, given: Answers): void {
  const answered = (name: RegExp) => answers.some(({id, state}) => name.test(id) && state !== 'blank');
  const knows = answers.find(({id}) => id === 'knows')?.code;
  insist(Boolean(consent) === (knows !== undefined || answered(/^S[123-]/)), () => `there is ${consent ? 'a' : 'no'} record of consent`);
  if (!consent) return;
  const {items, sharing, ageBand, withdrawal} = consent;
  const both = given['asks'] === 'both' ? ['dsr', 'cetr'] : given['asks'] === 'not-sure' ? [] : [text(given, 'asks')];
  insist(items.map(({item}) => item).join() === (knows ? both.join() : ''), () => `the record is about ${items.map(({item}) => item).join()}`);
  insist(!withdrawal, () => 'the record takes something back');
  insist((ageBand === 'under-16') === !adult(given), () => `the record says ${ageBand}`);
  for (const {item, answer, end} of items) {
    const said = text(given, both.length > 1 ? `agrees-${item}` : 'agrees');
    insist(answer !== 'yes', () => `${item} is a yes that nobody gave`);
    insist(!(adult(given) && knows === 'yes' && said === 'no' && kind === 'enquiry') || end === 'E2', () => `a no to ${item} ended with ${end}`);
  }
  // A clash is for the wizard: here somebody may talk about it first.
  if (answered(/^S-later$/)) insist(!items.some(({end}) => end === 'E11') && !sharing?.some((one) => one.with.length || one.what.length), () => 'what is to be talked about was recorded');
  if (kind === 'enquiry') insist(!('person' in consent) && !sharing && !items.some(({decision}) => decision), () => 'the record of an enquiry names somebody');
}

/** What makes a request this one and no other: what was answered, in whatever words it was asked. */
export const contentOf = (answers: ReviewRequest['answers']): string =>
  JSON.stringify(answers.flatMap(({id, answer, code = '', state}) => (state === 'blank' ? [] : [[id, answer, code, state]])));

interface Told {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly normalised?: string | undefined;
}

/** What goes out of an enquiry names nobody: neither by a question, nor by a value that stands anywhere but in a text of the asker's own. */
export function mustNameNobody(answers: readonly Told[], given: Answers, whole: string): void {
  const silent = (name: string) => naming.test(name) || (asksWho(given) && meeting.test(name));
  for (const {id} of answers) insist(!silent(id), () => `what names nobody answers ${id}`);
  // A question of ours may hold the word for an answer.
  const spoken = answers.reduce((rest, {question}) => rest.replaceAll(JSON.stringify(question).slice(1, -1), ''), whole);
  const own = answers.map(({answer, normalised = ''}) => `${answer}\n${plain(answer)}\n${normalised}`).join('\n');
  for (const [name, value] of Object.entries(given)) {
    if (!silent(name) || typeof value !== 'string' || value.trim().length < 5) continue;
    insist(own.includes(value) || !spoken.includes(JSON.stringify(value).slice(1, -1)), () => `what names nobody lets out ${name}: ${value}`);
  }
}
