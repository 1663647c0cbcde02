// The request written by hand, without us: the same pages with the same words, shown and hidden by a page of plain script. It is what a
// careful developer would write for one asker and one reading, so it has an advantage: it needs no other words.

globalThis.HTMLElement ??= class {};
const {pageOf, requestSteps, requestWords: words} = await import('@local-offer/cetr-request/paper.js');
const {path} = await import('@local-offer/core');
const {questionText} = await import('@local-offer/ui');

/** A parent who asks for a child, by the short route. What both forms are given. */
export const answers = {
  urgent: 'neither',
  asks: 'both',
  earlier: 'no',
  who: 'parent',
  'your-name': 'Alex Field',
  relation: 'Father',
  contact: ['phone'],
  'contact-phone': '01632 960123',
  'born-day': '27',
  'born-month': '3',
  'born-year': '2014',
  age: '',
  knows: 'yes',
  'agrees-dsr': 'yes',
  'agrees-cetr': 'yes',
  name: 'Sam Field',
  town: 'Westhaven',
  hospital: 'no',
  worry: 'No sleep for a week, and school has stopped.',
  advocate: 'dk',
};

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]);
const required = new Set(['urgent', 'asks', 'earlier', 'who', 'your-name', 'relation', 'contact', 'knows', 'agrees-dsr', 'agrees-cetr', 'name', 'hospital', 'worry', 'advocate']);

const input = ({name, inputmode, autocomplete = 'off'}, id = name) =>
  `<input class="input" type="text" id="${id}" name="${id}" autocomplete="${autocomplete}"${inputmode ? ` inputmode="${inputmode}"` : ''}>`;
const hint = ({name, hint: text}) => (text ? `<p class="hint" id="${name}-hint">${escaped(text)}</p>` : '');
const labelled = (asked, control) => `<div class="field"><label class="label" for="${asked.name}">${escaped(asked.label)}</label>${hint(asked)}${control}</div>`;

const choice = (type) => (asked) => `<fieldset class="field"><legend class="label">${escaped(asked.label)}</legend>${hint(asked)}
${asked.options
  .map(
    ({value, label, asks = []}, n) => `<div class="choice"><input type="${type}" id="${asked.name}-${n}" name="${asked.name}" value="${value}"><label for="${asked.name}-${n}">${escaped(label)}</label></div>
${asks.length ? `<div class="more" data-for="${asked.name}-${n}" hidden>${asks.map(field).join('')}</div>` : ''}`,
  )
  .join('')}</fieldset>`;

const controls = {
  text: (asked) => labelled(asked, input(asked)),
  textarea: (asked) => labelled(asked, `<textarea class="input" id="${asked.name}" name="${asked.name}" rows="${asked.rows ?? 6}" autocomplete="off"></textarea>`),
  date: (asked) =>
    `<fieldset class="field"><legend class="label">${escaped(asked.label)}</legend>${hint(asked)}<div class="date">${['day', 'month', 'year'].map((part) => `<div><label for="${asked.name}-${part}">${part}</label>${input({name: asked.name, inputmode: 'numeric'}, `${asked.name}-${part}`)}</div>`).join('')}</div></fieldset>`,
  radios: choice('radio'),
  checkboxes: choice('checkbox'),
};
const field = (asked) => controls[asked.kind](asked);

/** The pages that this parent sees. */
function steps() {
  const area = {};
  return path({steps: requestSteps('2026-11-21', area), answers}).flatMap(({id}) => {
    const page = pageOf(id, {answers, area, locale: 'en', reading: 'standard'});
    return page ? [{id, page}] : [];
  });
}

const section = (content, n) => `<section class="page"${n ? ' hidden' : ''}>${content}</section>\n`;
const titled = (title, content) => `<h2 tabindex="-1">${escaped(title)}</h2>${content}`;

/** Runs in the page. Show and hide, check what has to be there, list the answers at the end. */
function run() {
  const form = document.querySelector('form');
  const pages = [...form.querySelectorAll('.page')];
  const summary = form.querySelector('.summary');
  let at = 0;

  const show = (next) => {
    pages[at].hidden = true;
    at = next;
    if (at === pages.length - 1) list();
    pages[at].hidden = false;
    form.querySelector('.back').hidden = at === 0;
    summary.hidden = true;
    pages[at].querySelector('h2').focus();
  };

  const visible = (control) => !control.closest('.more[hidden]');
  const given = (control) => (/radio|checkbox/.test(control.type) ? form.querySelector(`[name="${control.name}"]:checked`) : control.value.trim());

  function faults() {
    const seen = new Set();
    return [...pages[at].querySelectorAll('[data-required]')].filter((group) => {
      const control = group.querySelector('input, textarea');
      if (seen.has(control.name) || !visible(control)) return false;
      seen.add(control.name);
      return !given(control);
    });
  }

  function list() {
    const rows = [...form.querySelectorAll('.page:not(:last-of-type) .field')].filter((group) => visible(group)).map((group) => {
      const term = document.createElement('dt');
      term.textContent = group.querySelector('.label').textContent;
      const answer = document.createElement('dd');
      const ticked = [...group.querySelectorAll(':scope > .choice > :checked')].map((control) => control.nextElementSibling.textContent);
      answer.textContent = ticked.length ? ticked.join(', ') : [...group.querySelectorAll(':scope > .input, .date .input')].map(({value}) => value).join(' ');
      return [term, answer];
    });
    form.querySelector('dl').replaceChildren(...rows.flat());
  }

  form.addEventListener('change', ({target}) => {
    for (const more of pages[at].querySelectorAll('.more')) if (document.getElementById(more.dataset.for).name === target.name) more.hidden = !document.getElementById(more.dataset.for).checked;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wrong = faults();
    if (!wrong.length) return show(Math.min(at + 1, pages.length - 1));
    summary.querySelector('ul').replaceChildren(
      ...wrong.map((group) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `#${group.querySelector('input, textarea').id}`;
        link.textContent = `Please answer this: ${group.querySelector('.label').textContent}`;
        item.append(link);
        return item;
      }),
    );
    summary.hidden = false;
    summary.focus();
  });
  form.querySelector('.back').addEventListener('click', () => show(Math.max(at - 1, 0)));
}

const style = `.page,.summary{max-width:40rem}.label{display:block;font-weight:700}legend.label{padding:0}.hint,.why{color:#505a5f}.field{margin:0 0 1.5rem;padding:0;border:0}.input{font:inherit;width:100%;max-width:30rem;padding:.5rem;border:2px solid #0b0c0c;box-sizing:border-box}.date{display:flex;gap:1rem}.date .input{width:5rem}.choice{display:flex;gap:.75rem;min-height:2.75rem;align-items:center}.choice input{inline-size:1.75rem;block-size:1.75rem}.more{margin:0 0 1rem 1rem;padding-left:1rem;border-left:4px solid #b1b4b6}.main{min-height:2.75rem;padding:.5rem 1.5rem;border:0;background:#1f4e79;color:#fff;font:inherit;font-weight:700}[hidden]{display:none}`;

/** `{markup, style, script}` of the form. */
export function plainForm() {
  const asked = steps().map(({page}) => {
    const [only, ...others] = page.fields;
    const why = `<p class="why">${escaped(page.question.why.standard)}</p>`;
    const marked = page.fields.map((one) => (required.has(one.name) ? field(one).replace('class="field"', 'class="field" data-required') : field(one))).join('');
    // A single question is its own heading.
    return others.length || only.label !== page.question.standard ? titled(questionText(page.question, {reading: 'standard'}), why + marked) : titled(only.label, why + marked);
  });
  const intro = titled(words.title(), [words.anyoneMayAsk(), words.howLong()].map(({standard}) => `<p>${escaped(standard)}</p>`).join(''));
  const check = titled('Check your answers', '<p>Nothing has been sent yet. You can change every answer.</p><dl></dl>');
  return {
    markup: `<form id="plain" novalidate>
<div class="summary" role="alert" tabindex="-1" hidden><h2>There is a problem</h2><ul></ul></div>
${[intro, ...asked, check].map(section).join('')}<p><button type="button" class="back" hidden>Back</button> <button type="submit" class="main">Continue</button></p>
</form>`,
    style,
    script: `(${run})();`,
  };
}
