import type {ConsentRecord} from '@local-offer/contract';
import {contactList, heading, headingId, say, sayList, type AnswerRow, type Asker, type Statement, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {isMine, meaningOf, remarksOf, rolesOf, sharedOf, takesBack, type EndVoice} from './end-words.js';
import type {Flag} from './graph-parts.js';
import {askForAdvocate} from './messages-closing.js';
import * as text from './messages-ends.js';
import {meaningWords} from './messages-ends-meaning.js';
import {nextWords} from './messages-ends-next.js';
import * as note from './messages-ends-notes.js';
import {letterTitle} from './messages-letter.js';
import {taskWithdraw} from './messages-start.js';
import {staysAsk, staysKept, staysShared} from './messages-withdraw.js';
import {keepers, nobodyIn, withdrawReach} from './pages-withdraw.js';
import {recordView} from './record-view.js';
import {remarkOf} from './remark-of.js';
import {atStart, personOf, thingOf} from './say-who.js';
import {bandIn, whoIn} from './voice.js';
import {letterNotes} from './withdrawal-letter.js';
import type {Run} from './walk.js';

/** What a page at the end shows. */
export interface Ends {
  readonly runs: readonly Run[];
  readonly asker: Asker;
  /** Who answered and how old the person is, where not the wizard but the request form asked for it. */
  readonly known?: Partial<Pick<EndVoice, 'who' | 'band'>>;
  readonly record?: ConsentRecord | undefined;
  /** Every question with its answer. */
  readonly rows: readonly AnswerRow[];
  /** Ways to pass it on: share, copy, print. */
  readonly buttons?: unknown;
  /** The letter that takes a yes back, where there is one. */
  readonly letter?: unknown;
}

const ended = (runs: readonly Run[]) => runs.filter(({end}) => end && end !== 'LOOK');
const every = (runs: readonly Run[], id: Run['end']) => runs.length > 0 && runs.every(({end}) => end === id);

/** The heading of the page. */
export function endTitle(runs: readonly Run[]): string {
  const those = ended(runs);
  return every(those, 'E12') ? letterTitle() : every(those, 'E0') ? text.titleNotReady() : text.title();
}

const sayAll = (statements: readonly Statement[], context: ViewContext) => statements.map((statement) => say(statement, context));

/** Nothing was sent: said first, with whom to give it to. */
function give(runs: readonly Run[], {who, band}: EndVoice, {asker, buttons}: Ends, context: ViewContext): TemplateResult {
  // Whom to tell of a change of mind is the area's to say; the others only where it does not.
  const reach = runs.some(({end}) => end === 'E12') && context.area.consent?.withdraw ? withdrawReach(context) : undefined;
  const people = reach ? [] : contactList(context, rolesOf(runs, asker.answers['W1'] as string[] | undefined));
  return html`
    <div class="lo-notice">${say(text.notSent(), context)}</div>
    ${heading(context.level + 1, text.giveTitle())}
    ${people.length || reach ? html`${say(text.give(who === 'person', personOf({band})), context)} ${reach} ${people}` : say(text.giveAnywhere(), context)} ${buttons}
  `;
}

/** How one thing ended, under a heading of its own. What it says was not said already, of another. */
function itemView(run: Run, before: Run | undefined, voice: EndVoice, common: readonly Flag[], context: ViewContext): TemplateResult {
  const end = run.end as Exclude<Run['end'], undefined | 'E12' | 'LOOK'>;
  const {doing, easyDoing} = thingOf({...voice, item: run.item});
  const short = text.shortEnds[end]();
  const title = run.item ? text.itemTitle(atStart(voice.reading === 'easy' ? easyDoing : doing), short) : takesBack(run) ? text.takeBackTitle(short) : atStart(short);
  const meant = (one: Run | undefined) => one && [meaningOf(one, voice), isMine(one, voice)].join();
  const own = remarksOf(run).filter((flag) => !common.includes(flag));
  return html`
    ${heading(context.level + 1, title)}
    ${say(meant(run) === meant(before) ? text.sameAsAbove() : meaningWords[meaningOf(run, voice)!](isMine(run, voice), personOf(voice)), context)}
    ${sayAll(
      own.map((flag) => remarkOf(flag, voice)),
      context,
    )}
  `;
}

const part = (title: string, content: unknown, {level}: ViewContext): TemplateResult => html`${heading(level + 1, title)} ${content}`;

/** How to take a yes back. Where the area file names nobody, nobody is named. */
function backView(context: ViewContext): TemplateResult {
  const reach = context.area.consent?.withdraw ? withdrawReach(context) : contactList(context, keepers, 1);
  return html`${say(text.back(taskWithdraw()), context)} ${nobodyIn(context.area) ? say(text.backAsk(), context) : html`${say(text.backTell(), context)} ${reach}`}`;
}

/**
 * Everything at the end of the flow on one page: that nothing was sent and whom to give it to, how each thing ended, and
 * what several of them share, said once.
 */
export function endsView(context: ViewContext, ends: Ends): TemplateResult {
  const {asker, known, record, rows, letter} = ends;
  const voice: EndVoice = {...context, who: whoIn(asker.answers), band: bandIn(asker.answers), ...known};
  const runs = ended(ends.runs);
  const self = voice.who === 'person';
  const person = personOf(voice);
  const {next, rights, advocate, questions, apart, yes, stays, again} = sharedOf(runs, voice);
  const common = runs.length > 1 ? remarksOf(runs[0]!).filter((flag) => runs.every((run) => remarksOf(run).includes(flag))) : [];
  const {reviewMonths} = context.area.consent ?? {};
  const occasions = [...again.map((one) => note.againWords[one](self, person)), ...(again.length && reviewMonths ? [note.againMonths(note.months(reviewMonths))] : [])];
  const lists = (title: string, statements: readonly Statement[]) => (statements.length ? part(title, sayList(statements, context), context) : nothing);
  const advocates = contactList(context, ['advocacy']);
  return html`
    ${heading(context.level, endTitle(runs), headingId(context))} ${give(runs, voice, ends, context)} ${letter} ${stays ? sayAll(letterNotes(asker.answers), context) : nothing}
    ${runs.map((run, n) => (run.end === 'E12' ? say(meaningWords.E12(self, person), context) : itemView(run, runs[n - 1], voice, common, context)))}
    ${apart ? say(text.apart(), context) : nothing}
    ${lists(
      text.remarksTitle(),
      common.map((flag) => remarkOf(flag, voice)),
    )}
    ${lists(
      text.nextTitle(),
      next.map((one) => nextWords[one](self, person)),
    )}
    ${questions.length ? lists(note.questionsTitle(), note.questions(questions.includes('dsr'), questions.includes('cetr'))) : nothing}
    ${rights
      ? lists(
          note.rightsTitle(),
          note.rights.map((one) => one(self, person)),
        )
      : nothing}
    ${advocate ? part(text.advocateTitle(), html`${rights ? nothing : say(text.advocate(), context)} ${advocates.length ? advocates : say(askForAdvocate(), context)}`, context) : nothing}
    ${yes ? part(text.backTitle(), backView(context), context) : nothing} ${lists(text.staysTitle(), stays ? [staysShared(), staysKept(), staysAsk()] : [])}
    ${lists(text.againTitle(), occasions)} ${record ? recordView(context, {record, rows, voice}) : nothing}
  `;
}
