import {wipeAll, type WizardElement} from '@local-offer/ui';
import {sendKeys} from '@web/test-runner-commands';
import {focused, root, see, settled} from './support.js';

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

/** Presses Tab until this has the focus. */
export async function tabTo(target: Element): Promise<void> {
  for (let n = 0; n < 90; n++) {
    if (focused() === target) return;
    await sendKeys({press: 'Tab'});
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
    const press = group.indexOf(wanted) < group.indexOf(focused() as HTMLInputElement) ? 'ArrowUp' : 'ArrowDown';
    for (let n = 0; n < group.length && !wanted.checked; n++) await sendKeys({press});
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
