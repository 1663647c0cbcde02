import {personOf, rights, rightsTitle} from '@local-offer/consent';
import {textOf, today, type Answers} from '@local-offer/core';
import {areaWords, heading, say, sayList, words, type ViewContext} from '@local-offer/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {bandOf, couldAskForOne, lacksAgreement, saysNo} from './agreement.js';
import * as text from './messages-tells.js';
import {isProfessional, textAt} from './request-checks.js';
import {outsideOf} from './place.js';
import type {What} from './request-answers.js';

type OnChange = (step: string) => void;
type Told = readonly [title: () => string, content: () => unknown];

/** The pages that only tell something about what was answered. */
export function tells(step: string, context: ViewContext, answers: Answers): Told | undefined {
  return step.startsWith('outside') ? [text.outsideTitle, () => outside(context, textAt(answers, step === 'outside' ? 'postcode' : 'town'))] : undefined;
}

/** Somebody else's postcode: who covers it, if the area file says, and that they may go on. */
function outside(context: ViewContext, postcode: string | undefined): TemplateResult {
  const {neighbour} = outsideOf(context.area, postcode) ?? {};
  const name = textOf(neighbour?.name, context.locale);
  return html`${name ? html`<p>${words(text.outsideNeighbour(name))}</p>` : say(text.outsideNobody(), context)}
  ${name && neighbour?.url ? html`<p><a href=${neighbour.url} target="_blank" rel="noopener">${words(text.outsideLink(name))}</a></p>` : nothing}
  ${say(text.outsideGoOn(), context)}`;
}

/** What stands above a question because of what was answered before. */
export function notice(step: string, context: ViewContext, answers: Answers, onChange: OnChange): unknown {
  const {withoutConsent} = context.area.request ?? {};
  if (step === 'name' && withoutConsent && lacksAgreement(answers, today())) return html`<p class="lo-notice">${areaWords(withoutConsent, context.locale)}</p>`;
  if (step === 'worry' && !withoutConsent && lacksAgreement(answers, today())) return html`<div class="lo-notice">${say(text.enquiryWorry(), context)}</div>`;
  return step === 'district' ? enquiryNotice(context, answers, onChange) : nothing;
}

/** What stands after every no. */
const afterNo = (context: ViewContext, answers: Answers): unknown => {
  const person = personOf({band: bandOf(answers, today())});
  return saysNo(answers) ? html`${heading(context.level + 1, rightsTitle())} ${sayList(rights.map((one) => one(false, person)), context)}` : nothing;
};

/** Why an enquiry names nobody, and what it is still good for. */
const enquiryNotice = (context: ViewContext, answers: Answers, onChange: OnChange): TemplateResult =>
  html`<div class="lo-notice">${say(isProfessional(answers) && answers['basis'] === 'not-yet' ? text.enquiryBasis() : text.enquiryAgreement(), context)} ${say(text.enquiryGood(), context)} ${other(context, answers, onChange)}</div> ${afterNo(context, answers)}`;

/** A no to one of both: the other one can be asked for alone. */
const other = (context: ViewContext, answers: Answers, onChange: OnChange): unknown =>
  couldAskForOne(answers, today())
    ? html`${say(text.oneAlone(), context)} <p><button type="button" class="lo-button" @click=${() => onChange('asks')}>${words(text.changeAsks())}</button></p>`
    : nothing;

/** What an enquiry or a change is, on the check page. */
export function kindNotice(what: What, context: ViewContext, answers: Answers, onChange: OnChange): unknown {
  if (what === 'request') return afterNo(context, answers);
  return html`<div class="lo-notice">${say(what === 'enquiry' ? text.kindEnquiry() : text.kindChange(), context)} ${what === 'enquiry' ? other(context, answers, onChange) : nothing}</div> ${afterNo(context, answers)}`;
}
