// The inbox works without this. It only saves a few steps.
const status = document.querySelector('[role=status]');

for (const button of document.querySelectorAll('[data-copy], [data-print]')) button.hidden = false;

document.addEventListener('click', async ({target}) => {
  if (target.matches('[data-print]')) print();
  if (!target.matches('[data-copy]')) return;
  const source = document.getElementById(target.dataset.copy);
  try {
    await navigator.clipboard.writeText(source.textContent);
    status.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(source);
    status.textContent = 'The text is selected. Copy it with your keyboard.';
  }
});
