import {contents, englishNote, fold, footer, heading, moreToRead, say, sayList, section, statementOf, toolbar, urgentHelp, urgentReminder, words, type Statement, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {goView, ladderView, safetyView} from './go-view.js';
import type {GuideState} from './guide-state.js';
import * as message from './messages.js';
import * as meeting from './messages-meeting.js';
import {title as sheetTitle} from './messages-sheet.js';
import {peopleOf} from './people.js';
import {peopleView} from './people-view.js';
import {namesOf, withWords} from './person-words.js';
import {sheetView} from './sheet-view.js';

/**
 * Everything the guide says, top to bottom. Without a state it asks nothing and hides nothing: the build writes that
 * out as the fallback of a page whose script has not come yet.
 */
export function panelGuideView(context: ViewContext, state?: GuideState): TemplateResult {
  const {area, uid, level} = context;
  const {review} = namesOf(context);
  const people = withWords(peopleOf(area), context);
  const all = (statements: readonly Statement[]) => statements.map((statement) => say(statement, context));
  const part = (name: string, title: string, content: unknown) => section(context, name, title, content);
  // With all of the pictures the page would be too long to get through.
  const folds = context.reading === 'easy' ? state?.folds : undefined;
  const folded = (name: string, title: string, stands: unknown, rest: unknown) =>
    part(name, title, html`${stands} ${fold(folds, {id: `${uid}-${name}-more`, label: message.more(), of: words(title)}, rest)}`);
  const parts = [
    ['table', message.tableTitle()],
    ['go', message.goTitle()],
    ['wrong', message.laddersTitle()],
    ['talk', message.talkTitle()],
    ['questions', message.questionsTitle()],
    ['sheet', sheetTitle()],
  ] as const;
  return html`
    <div class="lo-rest">
      <div class="lo-title">${heading(level, message.title(review), `${uid}-title`)}</div>
      ${urgentReminder()} ${toolbar(context, [])} ${englishNote(message.english())} ${part('what', message.whatTitle(), all(meeting.what(review)))}
      ${contents(
        message.partsTitle(),
        parts.map(([name, title]) => ({id: `${uid}-${name}`, title})),
        state?.onPart,
      )}
      ${peopleView(people, context, review, state)} ${part('go', message.goTitle(), goView(people, context, state))}
      ${folded('wrong', message.laddersTitle(), safetyView(context), ladderView(context))}
      ${area.law?.mhaPart8A === 'on' ? part('law', message.lawTitle(), say(area.law.note ? statementOf(area.law.note, context, 'law') : meeting.lawNow(), context)) : nothing}
      ${folded('talk', message.talkTitle(), say(meeting.talkIntro(), context), sayList(meeting.talkAbout(), context))}
      ${folded('principles', message.principlesTitle(), say(meeting.principlesIntro(), context), sayList(meeting.principles(), context))}
      ${part('questions', message.questionsTitle(), sayList(Object.values(meeting.questions()), context))}
      ${part('breaks', message.breaksTitle(), all(meeting.breaks()))}
    </div>
    ${part('sheet', sheetTitle(), sheetView(people, context, state))}
    <div class="lo-rest">${area.links?.length ? part('links', moreToRead(), footer.links(context)) : nothing} ${urgentHelp(context)} ${footer.checked(context)}</div>
  `;
}
