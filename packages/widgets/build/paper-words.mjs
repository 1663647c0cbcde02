// What only the form on paper says. Every other word on it is the form's own.
// In English, as the other stand-alone pages are. Each has its Easy Read twin: rows of one idea, each with a picture.

const rows = (...pairs) => pairs.map(([picture, text]) => ({picture, text}));

export const title = {standard: 'Ask for a review, or to go on the support list', easy: 'Ask for help: a form on paper'};
export const tab = {standard: 'Form on paper: ask for a review, or to go on the support list', easy: 'Form on paper, Easy Read: ask for help'};

/** How to fill it in. */
export const howTo = {
  standard: [
    'If you ask for yourself, “the person” is you.',
    'Leave out what you do not know or do not want to say. A few words are enough.',
    'Tick a box like this: ☑. Write on the lines. If they are not enough, write on another sheet and put the number of the question on it.',
    'Somebody you trust may write for you.',
  ],
  easy: rows(
    ['person', 'Do you ask for yourself? Then “the person” is you.'],
    ['write', 'Write on the lines. Tick the boxes.'],
    ['question', 'It is OK to leave something out.'],
    ['help', 'Someone you trust can write for you.'],
  ),
};

/** Where it goes. No area's names are known when it is made. */
export const giveTo = {
  heading: 'Where to give it',
  standard: [
    'Give it to the team or the ward that knows the person, to the person’s social worker or school, or to the GP. Ask them to pass it on to those who look after the support list and reviews.',
    'Or ask your council where to send it. Ask when you will hear from them, and write it down.',
    'Keep a copy, or take a photo of each page, if it is safe for you to have one.',
  ],
  easy: rows(
    ['team', 'Give it to someone in your team.'],
    ['doctor', 'Or give it to your doctor.'],
    ['council', 'Or ask your council where to send it.'],
    ['wait', 'Ask when you will hear from them.'],
    ['print', 'Keep a copy if that is safe.'],
  ),
};

/** Lines that a council fills in before it hands the form out. */
export const council = {standard: 'Your council may write here where to send it, and whom to ring:', easy: 'Where to send it:'};

/** What becomes of what is written on it. */
export const safety = {
  heading: 'Keep it safe',
  standard: [
    'This paper will hold private things. Keep it where nobody reads it who should not. If that is hard, ask on the phone instead.',
    'Whoever you give it to must tell you how they use what you write. Ask them for their privacy notice.',
    'Giving it to somebody is not the same as agreeing to share everything. The team will ask.',
  ],
  easy: rows(
    ['lock', 'This paper has private things on it.'],
    ['safe', 'Keep it in a safe place.'],
    ['ask', 'Ask how they will use what you write.'],
  ),
};

/** Under the question about danger. */
export const danger = {
  standard: 'Get help first. The numbers are on the first page. Fill in the rest when there is time: nobody reads this paper straight away.',
  easy: rows(['emergency', 'Get help first. The numbers are on page 1.'], ['form', 'You can fill in the form after that.']),
};

/** Before the name of somebody who may not be named. `name` and `place` are the numbers of questions. */
export const beforeName = (name, place) => ({
  standard: `From 16, it is the person’s own choice. Are they 16 or older, and have they said no, or has nobody asked them yet? Or do you work with the person, and nobody has decided yet that this may be asked? Then do not write who they are. Leave out question ${name}, write only a town or area in question ${place}, and leave out the part “More that helps”. The team can still talk with you about your worry.`,
  easy: rows(
    ['person', 'From 16, it is the person’s own choice.'],
    ['not', 'Did they say no? Then leave out their name.'],
    ['map', `Then only write the town at question ${place}.`],
    ['talk', 'You can still say what worries you.'],
  ),
});

/** Before the questions that nobody has to answer. */
export const more = {
  heading: 'More that helps',
  standard:
    'You can stop here: what you have written is enough to ask. Each answer below saves a question later. Take only the parts you want. Leave all of it out if you change or stop an earlier request.',
  easy: rows(['tick', 'You can stop here. This is enough to ask.'], ['help', 'More answers can help the team.'], ['choose', 'Only answer what you want to answer.']),
};

/** On what nobody but the asker should have to see. */
export const notHere = {
  standard: 'If somebody may see this paper who should not know, leave this out and say it when the team contacts you.',
  easy: rows(['lock', 'Will someone else see this paper? Then tell the team later.']),
};

export const ending = {
  heading: 'When you have finished',
  filled: 'Filled in on',
  helper: 'If somebody wrote for you, their name',
  team: 'For the team that receives it',
  received: 'Received on',
  reference: 'Reference',
  unchecked: 'Nobody has checked who filled this in. Ring back on a number you already hold where you can, and say nothing about the person until you know who asks.',
};

export const dateLabels = ['Day', 'Month', 'Year'];
export const nth = (n) => `${n}.`;
export const another = 'If there are more people, write them on another sheet.';
export const readingLinks = {
  standard: 'There is an Easy Read form too: ask for it, or print cetr-request-paper-easy.html.',
  easy: 'There is a form with fewer pictures too: cetr-request-paper.html.',
};
