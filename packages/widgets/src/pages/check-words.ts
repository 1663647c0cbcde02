/** What is wrong with an entry, in words for the person who writes the file. By the code that `readArea`, `readPathway` or the pathway guide gives. */
const faults: Readonly<Record<string, string>> = {
  'unknown-key': 'is not known here. Is it spelt as in the schema?',
  'wrong-type': 'is of another type than expected.',
  'bad-value': 'is not of the form expected.',
  missing: 'is missing. Its entry is left out.',
  'wording-missing': 'needs a label and a meaning, because it is not one of red, amber, green and blue.',
  'label-missing': 'needs a label, because it is not one of ours. Its entry is left out.',
  'name-missing': 'needs a name, because it is not one of ours. Its entry is left out.',
  duplicate: 'stands more than once. The first one counts.',
  'not-allowed': 'is not allowed.',
  'unknown-step': 'is no step of this pathway. It is left out.',
  'unknown-person': 'is nobody whom the panel guide, your file or this pathway knows. They are left out.',
  'too-small': 'is a count under 5, which could point at somebody. "fewer than 5" is shown.',
  'same-id': 'is the id of a page that is there already. This pathway is left out.',
  'off-scale': 'has a score off its scale. It is left out whole.',
  'no-rows': 'has no row, or none that can be shown. It is left out.',
  'not-json': 'The text is not JSON.',
};

/** What families will miss, by path and code. Nothing here is a fault. */
const missing: Readonly<Record<string, string>> = {
  name: 'No name of the area.',
  council: 'No name of the council.',
  'contacts.register': 'Nobody to ask about the register: add a contact with the role "register".',
  'contacts.out-of-hours': 'No telephone number for evenings and weekends: add a contact with the role "out-of-hours".',
  'contacts.advocacy': 'No advocacy service: add a contact with the role "advocacy".',
  urgent: 'No local crisis line. The national ones are always shown.',
  'urgent.sms': 'No crisis line that can be texted or reached on a web page, for people who cannot speak on the telephone.',
  'request.endpoint': 'No way to send a request: no endpoint, e-mail address or page. The form then offers to copy and print.',
  'privacy.controller': 'No data controller. Without one the form does not send.',
  'privacy.noticeUrl': 'No privacy notice. Without one the form does not send.',
  'privacy.retention': 'Not said how long a request is kept.',
  'consent.withdraw': 'Nobody to tell when somebody changes their mind about consent. People are then told to ask the council.',
  'consent.retention': 'Not said how long what was agreed is kept. The consent wizard then says nothing about it.',
  'exit.url': 'No address for "Exit this page".',
  owner: 'Not said who looks after these words.',
  reviewed: 'Not said when somebody last read these words through.',
};

const dates: Readonly<Record<string, string>> = {
  old: 'It is more than 12 months since somebody read these words through.',
  future: 'The date on which somebody read these words through is still to come.',
};

/** One fault as a sentence; its path apart, because it is code. A pathway is shown also without what it needs. */
export const faultWords = (code: string, path = ''): string =>
  code === 'missing' && /^pathways\.list\.\d+\.\w+$/.test(path) ? 'is missing. The rest of the pathway is shown.' : (faults[code] ?? 'was left out.');

/** One gap as a sentence. */
export const gapWords = (path: string, code: string): string => dates[code] ?? missing[path] ?? `Nothing is said about "${path}".`;
