import {wipeAll, type WizardElement} from '@local-offer/ui';
import {focused, pressAll, root, see, sendKeys, settled} from './support.js';

/*
 * The words for filling in a form: find a field by what it is called, go to it by Tab, type, choose, continue.
 */

// A form keeps its answers in the page's memory, and the next test is on the same page.
afterEach(() => wipeAll());

const labels = (form: WizardElement) => [...root(form).querySelectorAll('label')];

/** The field that this is the label of. */
export function field(form: WizardElement, label: string): HTMLInputElement {
  const found = labels(form).find((one) => see(one) === label);
  if (!found) throw new Error(`No "${label}" among: ${labels(form).map(see).join(' | ')}`);
  return found.control as HTMLInputElement;
}

/** The question on the screen. */
export const question = (form: WizardElement): string => see(root(form).querySelector('[id$="-heading"]')!);

const stops = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** How many Tabs it takes to come from the focus to this. Too few where it is not certain. */
function tabsTo(target: Element): number {
  const from = focused() as HTMLInputElement;
  const after = (one: Element, other: Element) => Boolean(other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  // From a page without a focus a Tab goes on where the last focus was, and nobody can see where.
  if (from === document.body || from.getRootNode() !== target.getRootNode() || !after(target, from)) return 1;
  const all = [...(target.getRootNode() as ParentNode).querySelectorAll<HTMLInputElement>(stops)];
  // Of radio buttons with one name Tab stops at the chosen one, or at the first.
  const isStop = (one: HTMLInputElement) => one.type !== 'radio' || one === (all.find(({name, checked}) => checked && name === one.name) ?? all.find(({name}) => name === one.name));
  const between = all.filter((one) => after(one, from) && !after(one, target) && one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({visibilityProperty: true}));
  return Math.max(1, between.filter(isStop).length);
}

/** Presses Tab until this has the focus. */
export async function tabTo(target: Element): Promise<void> {
  for (let pressed = 0; pressed < 90; ) {
    if (focused() === target) return;
    const tabs = tabsTo(target);
    await pressAll(Array<string>(tabs).fill('Tab'));
    pressed += tabs;
  }
  throw new Error(`Tab does not reach "${see(target) || target.id}"`);
}

/** Chooses an answer with the keyboard, as browsers want it: Tab to the group, arrows to the answer. */
export const choose = (form: WizardElement, label: string): Promise<void> => pick(field(form, label));

/** The same where several answers say the same words. */
export async function pick(wanted: HTMLInputElement): Promise<void> {
  if (wanted.type === 'checkbox') {
    await tabTo(wanted);
    if (!wanted.checked) await sendKeys({press: 'Space'});
  } else {
    const group = [...wanted.form!.elements].filter((one): one is HTMLInputElement => (one as HTMLInputElement).name === wanted.name);
    await tabTo(group.find(({checked}) => checked) ?? group[0]!);
    if (focused() === wanted) await sendKeys({press: 'Space'});
    const by = group.indexOf(wanted) - group.indexOf(focused() as HTMLInputElement);
    if (!wanted.checked) await pressAll(Array<string>(Math.abs(by)).fill(by < 0 ? 'ArrowUp' : 'ArrowDown'));
    if (!wanted.checked) throw new Error(`Keys do not choose ${wanted.name} ${wanted.value}`);
  }
  await settled();
}

/** Types into a field with the keyboard. */
export async function type(form: WizardElement, label: string, text: string): Promise<void> {
  await tabTo(field(form, label));
  await sendKeys({type: text});
  await settled();
}

/** Presses the one main button with the keyboard. */
export async function goOn(form: WizardElement): Promise<void> {
  await tabTo(root(form).querySelector('.lo-button-main')!);
  await sendKeys({press: 'Enter'});
  await settled();
}

/** The same where the way to the button is not what is tested: a check page has a Change for each answer before it. */
export async function enter(form: WizardElement): Promise<void> {
  root(form).querySelector<HTMLElement>('.lo-button-main')!.focus();
  await goOn(form);
}
