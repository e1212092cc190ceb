// <button data-phrase="id of a field" data-text="…">: puts the beginning of a sentence at the end of what is written there
// already. Without this script the buttons stay hidden and the hint below the field says the same.
for (const button of document.querySelectorAll('[data-phrase]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const field = document.getElementById(button.dataset.phrase);
    const before = field.value.trimEnd();
    field.value = (before ? before + ' ' : '') + button.dataset.text.replace('…', '').trimEnd() + ' ';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
}
