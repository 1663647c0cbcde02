import {html, type TemplateResult} from 'lit';
import type {Brand} from './brands.js';
import {cssOf} from './theme.js';
import {focusVerdict, passes, verdicts, type Verdict} from './verdicts.js';

const copy = async ({currentTarget}: Event) => {
  const button = currentTarget as HTMLButtonElement;
  const text = button.previousElementSibling!.textContent;
  const said = button.nextElementSibling!;
  said.textContent = await navigator.clipboard.writeText(text).then(
    () => 'Copied.',
    () => 'This browser does not let a page copy: mark the lines and copy them.',
  );
};

const line = (one: Verdict) => {
  const {seen, against, colours, ratio, least} = one;
  const good = passes(one);
  return html`<tr data-verdict=${good ? 'pass' : 'fail'}>
    <td><span class="dab" style="color: ${colours[0]}; background: ${colours[1]}">Aa</span></td>
    <th scope="row">${seen}<br /><span class="quiet">on ${against}</span></th>
    <td>${ratio ? `${ratio.toFixed(2)} of ${least}` : 'Not known: write both colours as #rrggbb, without transparency'}</td>
    <td>${good ? '✓ enough' : html`<strong>✗ too little</strong>`}</td>
  </tr>`;
};

const all = (brand: Brand) => [...verdicts(brand), focusVerdict(brand)];

/** Whether everything can be seen, in one line, and what cannot. */
export function summary(brand: Brand): TemplateResult {
  const pairs = all(brand);
  const short = pairs.filter((one) => !passes(one));
  return html`<p role="status">
    ${short.length
      ? html`<strong>✗ ${short.length} of ${pairs.length} pairs of colours need more contrast:</strong>
          ${short.map(({seen, against}) => `${seen} on ${against}`).join(', ')}.`
      : `✓ All ${pairs.length} pairs of colours have enough contrast.`}
  </p>`;
}

/** The lines to copy, and each pair of colours. */
export function report(brand: Brand): TemplateResult {
  const count = Object.keys(brand.tokens).length;
  return html`
    <h2>Lines to copy</h2>
    <p>${count ? 'Anywhere in the stylesheet of your site. Only what differs from the defaults is here.' : 'Nothing differs from the defaults yet: change something in the Controls.'}</p>
    <div class="copy">
      <pre tabindex="0" role="region" aria-label="Lines to copy"><code>${cssOf(brand.tokens)}</code></pre>
      <button type="button" @click=${copy}>Copy these lines</button>
      <span role="status"></span>
    </div>
    <h2>Contrast of every pair</h2>
    <div class="table" tabindex="0" role="region" aria-label="Contrast of every pair">
      <table>
        <thead>
          <tr>
            <th scope="col">Looks like</th>
            <th scope="col">Colour</th>
            <th scope="col">Contrast</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          ${all(brand).map(line)}
        </tbody>
      </table>
    </div>
  `;
}
