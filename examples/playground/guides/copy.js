/** Copies the code block of a button, and announces it. Without this script, the buttons stay hidden. */
for (const figure of document.querySelectorAll('figure.code')) {
  const [button, status, code] = ['button', '[role=status]', 'code'].map((part) => figure.querySelector(part));
  if (!(button instanceof HTMLButtonElement) || !(status instanceof HTMLElement)) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    // Emptied first, so that it is announced again for each copy.
    status.textContent = '';
    const message = await navigator.clipboard.writeText(code?.textContent ?? '').then(
      () => status.dataset.copied,
      () => status.dataset.notCopied,
    );
    status.textContent = message ?? '';
  });
}
