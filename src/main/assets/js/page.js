// menus close with Escape or a click elsewhere; after a refused form the focus is on the list of what is wrong
const closeMenus = (except) => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (menu !== except) menu.open = false;
  }
};
document.addEventListener('click', (event) => closeMenus(event.target.closest('details.menu')));
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  const open = document.querySelector('details.menu[open]');
  closeMenus();
  if (open && open.contains(document.activeElement)) open.querySelector('summary').focus();
});

const focusErrors = (root) => root.querySelector('[data-error-summary]')?.focus();
focusErrors(document);
document.addEventListener('htmx:afterSettle', (event) => focusErrors(event.target));

// the list of what is wrong says which field each sentence is about, in the words of its label
for (const link of document.querySelectorAll('[data-error-summary] a')) {
  const id = link.hash.slice(1);
  const label = document.querySelector(`label[for="${CSS.escape(id)}"], #${CSS.escape(id)} > legend`);
  if (label) link.prepend(`${label.textContent.trim()}: `);
}

// a filter that is chosen is applied at once; without script its button does the same
document.addEventListener('change', (event) => {
  if (event.target.closest('[data-submit-on-change]')) event.target.form.requestSubmit();
});

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// the number of characters under a long text
const count = (field) => {
  const line = document.getElementById(field.dataset.count);
  if (line) line.textContent = line.dataset.text.replace('{0}', field.value.length.toLocaleString('id-ID'));
};
for (const field of document.querySelectorAll('[data-count]')) count(field);
document.addEventListener('input', (event) => {
  if (event.target.matches('[data-count]')) count(event.target);
});

// a browser cuts a pasted text at the field's limit without a word
document.addEventListener('paste', (event) => {
  const field = event.target;
  if (!(field.maxLength > 0)) return;
  field.parentElement.querySelector('[data-was-cut]')?.remove();
  const kept = field.value.length - (field.selectionEnd - field.selectionStart);
  if (kept + event.clipboardData.getData('text').replaceAll('\r\n', '\n').length <= field.maxLength) return;
  const note = document.querySelector('template[data-cut]').content.firstElementChild.cloneNode(true);
  note.textContent = note.textContent.replace('{0}', field.maxLength.toLocaleString('id-ID'));
  field.after(note);
});
