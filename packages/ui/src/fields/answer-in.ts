import type {Answer} from '@local-offer/core';

/** The answer that stands in a control, just as it was typed or chosen; nothing where there is no answer to read. */
export function answerIn({name, value, type, form}: HTMLInputElement): Answer | undefined {
  if (!name || type === 'submit' || type === 'button' || type === 'file') return undefined;
  if (type !== 'radio' && type !== 'checkbox') return value;
  const ticked = [...form!.elements].filter((one): one is HTMLInputElement => (one as HTMLInputElement).name === name && (one as HTMLInputElement).checked);
  return type === 'radio' ? ticked[0]?.value : ticked.map((one) => one.value);
}
