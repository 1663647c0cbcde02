// For Web Test Runner: several keys as one command. Each command goes from the page by the runner and the driver to the browser, and all the way back.
export const keysPlugin = () => ({
  name: 'press-keys',
  async executeCommand({command, payload, session}) {
    if (command !== 'press-keys') return undefined;
    const {keyboard} = session.browser.getPage(session.id);
    // Told at once, and pressed in their order.
    await (keyboard.pressAll?.(payload) ?? Promise.all(payload.flatMap((key) => [keyboard.down(key), keyboard.up(key)])));
    return true;
  },
});
