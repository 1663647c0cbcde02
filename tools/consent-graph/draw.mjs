// One picture of questions below each other: each a card with its answers, and a line at the right from an answer to the card that it leads
// to. Each card that is led to has a lane of its own, so that no line runs through words.

const wide = 600;
const laneGap = 20;
const line = 18;
const targetAt = 372;
const colours = ['blue', 'green', 'purple', 'rust', 'teal', 'grey'];

// Its own ground in both schemes: whatever page it stands on, it can be read.
const style = `
svg{--ground:#fff;--card:#f3f5f7;--head:#dfe7ef;--ink:#16191d;--soft:#4a5158;--end:#1b5e3c;--end-ink:#fff;--blue:#1d5fae;--green:#1c7a43;--purple:#7a3aa8;--rust:#a8480f;--teal:#0d6f7c;--grey:#5b6570}
@media (prefers-color-scheme:dark){svg{--ground:#15181c;--card:#22272d;--head:#313a44;--ink:#f1f3f5;--soft:#b9c1c9;--end:#8fd6ad;--end-ink:#0d1a12;--blue:#7fb4f5;--green:#7ed39c;--purple:#cf9ff0;--rust:#f0a374;--teal:#74cfdc;--grey:#b4bdc6}}
text{font:14px system-ui,-apple-system,'Segoe UI',Roboto,'Liberation Sans',sans-serif;fill:var(--ink)}
.id{font-weight:700}.soft{font-size:12px;fill:var(--soft)}.ground{fill:var(--ground)}.card{fill:var(--card);stroke:var(--soft)}.head{fill:var(--head)}
.end{fill:var(--end)}.end-text{fill:var(--end-ink);font-weight:700;font-size:13px}.lane{fill:none;stroke-width:2}
${colours.map((name) => `.${name}{stroke:var(--${name});color:var(--${name})}.tip.${name}{fill:var(--${name});stroke:none}`).join('')}`;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Lines of at most so many letters, parted between words. */
export function wrap(text, letters) {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (lines.at(-1) && `${lines.at(-1)} ${word}`.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines;
}

const put = (x, y, lines, name = '') =>
  lines.map((text, n) => `<text x="${x}" y="${y + n * line}"${name && ` class="${name}"`}>${escape(text)}</text>`).join('');

/** Where everything stands: cards from the top down, and each row in its card. */
function place(cards) {
  let y = 12;
  return cards.map((card) => {
    const title = wrap(card.title, 74 - card.name.length);
    const said = [...wrap(card.from ? `Comes from ${card.from}` : '', 92), ...wrap(card.besides ?? '', 92)].filter(Boolean);
    const top = y;
    const head = 14 + title.length * line + said.length * 16;
    y += head;
    const rows = card.rows.map((row) => {
      const words = wrap(row.words, 48);
      const to = wrap(row.target, 28);
      const placed = {...row, words, to, y};
      y += Math.max(words.length, to.length + row.notes.length) * line + (row.end ? 15 : 11);
      return placed;
    });
    const placed = {...card, title, said, top, head, rows, height: y - top};
    y += 22;
    return placed;
  });
}

/** A lane for each card that a line leads to: the nearest that is free all the way. */
function lanesFor(cards) {
  const spans = cards.flatMap((card) => {
    const from = cards.flatMap(({rows}) => rows.filter(({inside}) => inside === card.name).map(({y}) => y));
    return from.length > 0
      ? [{name: card.name, begin: Math.min(card.top, ...from), end: Math.max(card.top + 24, ...from.map((y) => y + line))}]
      : [];
  });
  const lanes = [];
  for (const span of spans.sort((a, b) => a.end - a.begin - (b.end - b.begin))) {
    let lane = lanes.findIndex((taken) => taken.every(({begin, end}) => end < span.begin || span.end < begin));
    if (lane < 0) lane = lanes.push([]) - 1;
    lanes[lane].push(span);
  }
  return lanes;
}

function route({y}, card, x, colour) {
  const [from, to] = [y + 14, card.top + 20];
  const turn = from < to ? 8 : -8;
  return `<path class="lane ${colour}" d="M${wide + 10} ${from}H${x - 8}Q${x} ${from} ${x} ${from + turn}V${to - turn}Q${x} ${to} ${x - 8} ${to}H${wide + 18}"/><circle class="tip ${colour}" cx="${wide + 10}" cy="${from}" r="3.5"/>`;
}

const tip = ({top}, colour) => `<path class="tip ${colour}" d="M${wide + 10} ${top + 20}l10 -6v12z"/>`;

function rowOf({words, to, notes, y, end}) {
  const below = to.length * line + (end ? 5 : 0);
  return [
    put(24, y + 18, words),
    end ? `<rect class="end" x="${targetAt}" y="${y + 3}" width="${wide - targetAt + 2}" height="${to.length * line + 5}" rx="5"/>` : '',
    put(targetAt + 8, y + 18, end ? to : [`→ ${to[0]}`, ...to.slice(1)], end ? 'end-text' : 'id'),
    put(targetAt + 8, y + 17 + below, notes, 'soft'),
  ].join('');
}

/**
 * The picture. A card has a name, a title and rows; a row has words, a target to name, notes, and whether it is an end or another card
 * (`inside`) of this picture.
 */
export function draw({title, description, cards: given}) {
  const cards = place(given);
  const lanes = lanesFor(cards);
  const laneOf = (name) => lanes.findIndex((taken) => taken.some((span) => span.name === name));
  const width = wide + 20 + (lanes.length > 0 ? 24 + lanes.length * laneGap : 0);
  const height = cards.at(-1).top + cards.at(-1).height + 12;
  const lines = cards.flatMap((card, n) => {
    const lane = laneOf(card.name);
    if (lane < 0) return [];
    const colour = colours[n % colours.length];
    const rows = cards.flatMap(({rows}) => rows.filter(({inside}) => inside === card.name));
    return [...rows.map((row) => route(row, card, wide + 36 + lane * laneGap, colour)), tip(card, colour)];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escape(title)}</title><desc id="desc">${escape(description)}</desc><style>${style}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="8"/>`,
    ...cards.map(({name, title: words, said, top, head, height: tall, rows}) =>
      [
        `<rect class="card" x="10" y="${top}" width="${wide}" height="${tall}" rx="8"/>`,
        `<path class="head" d="M10.5 ${top + head}V${top + 8}q0 -7.5 7.5 -7.5H${wide + 2}q7.5 0 7.5 7.5V${top + head}z"/>`,
        put(24, top + 24, [name], 'id'),
        put(24 + name.length * 8 + 14, top + 24, words),
        ...said.map((text, n) => put(24, top + 22 + words.length * line + n * 16, [text], 'soft')),
        ...rows.map(rowOf),
      ].join(''),
    ),
    ...lines,
    '</svg>\n',
  ].join('\n');
}
