import {sourceLocale, wordingOf, type AreaConfig} from '@local-offer/core';
import type {PictureId} from '@local-offer/pictures';
import {html, type TemplateResult} from 'lit';
import {easyRows} from './easy-read.js';
import type {ViewContext} from './view-context.js';
import {paragraph, words} from './words.js';

/** One idea in one short sentence, with a picture that means it. */
export interface EasyRow {
  readonly text: string;
  /** A drawing of ours, or an id for which the area file brings one. */
  readonly picture?: PictureId | (string & {}) | undefined;
  /** An area's words that are there in English only, on a page in another language. */
  readonly english?: boolean;
}

/** Something we say, in both readings. A statement of fact names its source (see `docs/content.md`). */
export interface Statement {
  readonly standard: string;
  readonly easy: readonly EasyRow[];
  readonly source?: string;
  readonly english?: boolean;
}

/** Words as an area file may give them. */
export type AreaWording = NonNullable<AreaConfig['eligibility']>;

/** A paragraph, or the rows of its Easy Read twin. */
export const say = (statement: Statement, context: ViewContext): TemplateResult =>
  context.reading === 'easy' ? easyRows(statement.easy, context) : paragraph(statement.standard, statement.english);

/** Several statements: a list, or the rows of all their twins. */
export const sayList = (statements: readonly Statement[], context: ViewContext): TemplateResult =>
  context.reading === 'easy'
    ? easyRows(
        statements.flatMap(({easy}) => easy),
        context,
      )
    : html`<ul class="lo-list">
        ${statements.map(({standard}) => html`<li>${words(standard)}</li>`)}
      </ul>`;

/**
 * The council's own wording as a statement. Where it brings no Easy Read twin its words are shown as they are, beside
 * `picture`: a twin of ours could say something else than the council does.
 */
export function statementOf(wording: AreaWording, {locale}: Pick<ViewContext, 'locale'>, picture: PictureId): Statement {
  const {standard, easy} = wordingOf(wording, locale) ?? {standard: ''};
  const english = locale !== sourceLocale && standard === wordingOf(wording, sourceLocale)?.standard;
  return {
    standard,
    english,
    easy: easy?.map((row) => ({...row, english, picture: row.picture ?? picture})) ?? [{text: standard, english, picture}],
  };
}
