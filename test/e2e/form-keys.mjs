// Filling in the form on a whole page: by keyboard as a person does, or at once where the way is not what is tested.

/**
 * Runs in the page before everything else, as a script of the site: what the policy refuses is heard from the start, and
 * the tests ask `lo` about the form, wherever it renders.
 */
export const helpers = `
window.heard = {violations: [], errors: []};
addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => heard.violations.push(violatedDirective + ' ' + blockedURI + ' ' + sample));
addEventListener('error', ({message}) => message && heard.errors.push(message));
window.lo = {
  tag: 'lo-cetr-request, lo-consent-wizard',
  form: () => document.querySelector(lo.tag),
  root() {
    const form = lo.form();
    return form && [...(form.shadowRoot || form).children].find((child) => child.matches('.lo-widget:not([data-lo-fallback])'));
  },
  words: (element) => element && element.textContent.replace(/\\s+/g, ' ').trim(),
  text: () => lo.words(lo.root()) || '',
  question: () => lo.words(lo.root() && lo.root().querySelector('[id$="-heading"]')),
  field(label) {
    const found = [...lo.root().querySelectorAll('label')].find((one) => lo.words(one) === label);
    if (!found) throw new Error('No "' + label + '" on "' + lo.question() + '"');
    return found.control;
  },
  focused() {
    let element = document.activeElement;
    while (element && element.shadowRoot && element.shadowRoot.activeElement) element = element.shadowRoot.activeElement;
    return element;
  },
  button: (words) => [...lo.root().querySelectorAll('button')].find((one) => lo.words(one) === words),
  group: (field) => [...field.form.elements].filter(({name}) => name === field.name),
  async press(words) {
    const button = words ? lo.button(words) : lo.root().querySelector('.lo-button-main');
    if (!button) throw new Error('No "' + words + '" on "' + lo.question() + '"');
    button.click();
    await lo.form().updateComplete;
  },
  // Everything up to the check page, by the names of the answers.
  async fill(answers) {
    for (let pages = 0; lo.question() !== 'Check your answers'; pages++) {
      if (pages > 30) throw new Error('No end after "' + lo.question() + '"');
      for (const [name, answer] of Object.entries(answers)) {
        const fields = [...lo.root().querySelectorAll('form [name="' + name + '"]')];
        const tick = fields.find(({type, value}) => /radio|checkbox/.test(type) && value === answer);
        if (tick) tick.click();
        else if (fields.length) {
          fields[0].value = answer;
          fields[0].dispatchEvent(new InputEvent('input', {bubbles: true}));
        }
        await lo.form().updateComplete;
      }
      await lo.press();
    }
  },
};
`;

/** The keyboard of somebody who uses nothing else. */
export function keyboardOf({evaluate, keyboard}) {
  const until = async (key, fn, ...args) => {
    for (let times = 0; times < 60; times++) {
      if (await evaluate(fn, ...args)) return;
      await keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${JSON.stringify(args)}`);
  };
  const on = (label) => window.lo.focused() === window.lo.field(label);
  const onGroup = (label) => window.lo.group(window.lo.field(label)).includes(window.lo.focused());
  const onMain = () => window.lo.focused().matches('.lo-button-main');
  const onButton = (words) => window.lo.focused() === window.lo.button(words);
  const chosen = (label) => window.lo.field(label).checked;

  return {
    type: async (label, text) => {
      await until('Tab', on, label);
      await keyboard.type(text);
    },
    tick: async (label) => {
      await until('Tab', on, label);
      await keyboard.press('Space');
    },
    choose: async (label) => {
      await until('Tab', onGroup, label);
      if (await evaluate(on, label)) await keyboard.press('Space');
      await until('ArrowDown', chosen, label);
    },
    press: async (words) => {
      await until('Tab', onButton, words);
      await keyboard.press('Enter');
    },
    toMain: () => until('Tab', onMain),
    goOn: async () => {
      await until('Tab', onMain);
      await keyboard.press('Enter');
    },
  };
}
