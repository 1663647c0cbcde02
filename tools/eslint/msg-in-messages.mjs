// Words live in messages.ts: a translator, a reviewer and the content page find all of them there.
const isMessages = (filename) => /[\\/](?:[\w-]+-)?messages[\w-]*\.ts$/.test(filename);

/** `'a.b'` → `a.b`, for an object literal with a literal id. */
const idOf = (options) =>
  options?.type === 'ObjectExpression'
    ? options.properties.find((property) => property.key?.name === 'id' && property.value.type === 'Literal')?.value.value
    : undefined;

export const msgInMessages = {
  meta: {
    type: 'problem',
    docs: {description: 'msg() only in *messages*.ts, with an id that starts with the name of its package'},
    schema: [],
    messages: {
      elsewhere: 'Words live in messages.ts: move this msg() there and call the function.',
      noId: "msg() needs a literal id: msg('Continue', {id: 'ui.continue'}).",
      wrongId: 'The id "{{id}}" must start with "{{name}}.", the name of its package.',
    },
  },
  create(context) {
    const name = /[\\/]packages[\\/]([^\\/]+)[\\/]src[\\/]/.exec(context.filename)?.[1];
    return {
      CallExpression(node) {
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'msg') return;
        if (!isMessages(context.filename)) return context.report({node, messageId: 'elsewhere'});
        const id = idOf(node.arguments[1]);
        if (typeof id !== 'string') return context.report({node, messageId: 'noId'});
        if (name && !id.startsWith(`${name}.`)) context.report({node, messageId: 'wrongId', data: {id, name}});
      },
    };
  },
};
