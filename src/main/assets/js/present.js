// <a data-turn="ArrowRight">: the key that follows the link, on pages for a projector.
document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  document.querySelector(`[data-turn="${CSS.escape(event.key)}"]`)?.click();
});
