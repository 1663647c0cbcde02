// In a template every word is a whole keyed sentence: `${words(title())}`, or `${typed(answer)}` for what a person typed. A translation tool
// wraps loose text in <font>, and then it never changes again.
import ts from 'typescript';

const wrappers = new Set(['words', 'typed']);
// Text up to an expression decides where the expression stands: in the text of an element, or inside a tag.
const insideTag = (before) => before.lastIndexOf('<') > before.lastIndexOf('>');
const withoutTags = (markup) => markup.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]*>/g, ' ');

/** The text between the tags of a template, with a hole for each expression. */
function looseText(quasis) {
  return withoutTags(quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw).join('\uFFFC'));
}

const isStringLike = (type) => {
  if (type.isUnion()) return type.types.some(isStringLike);
  return Boolean(type.flags & ts.TypeFlags.StringLike);
};

/** What an expression may put on screen: both branches of a choice, the right side of `&&`. */
function branches(node) {
  if (node.type === 'ConditionalExpression') return [...branches(node.consequent), ...branches(node.alternate)];
  if (node.type === 'LogicalExpression') return node.operator === '&&' ? branches(node.right) : [...branches(node.left), ...branches(node.right)];
  if (['TSAsExpression', 'TSNonNullExpression', 'ChainExpression'].includes(node.type)) return branches(node.expression);
  return [node];
}

const isWrapped = (node) => node.type === 'CallExpression' && node.callee.type === 'Identifier' && wrappers.has(node.callee.name);
const isEmptyString = (node) => node.type === 'Literal' && node.value === '';

export const noLooseWords = {
  meta: {
    type: 'problem',
    docs: {description: "no words in html`` templates but through words() or typed()"},
    schema: [],
    messages: {
      literal: 'Words in a template: "{{text}}". Put them in messages.ts and write ${words(…)}.',
      string: 'A string in a text position: wrap it, words(…) for our words, typed(…) for what a person typed.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const typeOf = services?.program ? (node) => services.getTypeAtLocation(node) : undefined;

    const isString = (node) => {
      if (node.type === 'Literal') return typeof node.value === 'string';
      if (node.type === 'TemplateLiteral') return true;
      return typeOf ? isStringLike(typeOf(node)) : false;
    };

    return {
      TaggedTemplateExpression({tag, quasi}) {
        if (tag.type !== 'Identifier' || tag.name !== 'html') return;
        const text = looseText(quasi.quasis);
        const word = /[^\s\uFFFC]*\p{L}[^\uFFFC]*/u.exec(text.replace(/&[a-z#0-9]+;/gi, ' '))?.[0];
        if (word) context.report({node: quasi, messageId: 'literal', data: {text: word.trim().slice(0, 40)}});
        let before = '';
        quasi.expressions.forEach((expression, index) => {
          before += quasi.quasis[index].value.raw;
          if (insideTag(before)) return;
          for (const node of branches(expression))
            if (!isWrapped(node) && !isEmptyString(node) && isString(node)) context.report({node, messageId: 'string'});
        });
      },
    };
  },
};
