// <form data-keep>: what is typed but not sent survives a session that ran out. It is kept in this tab only, per person
// and address, and is forgotten when the form got through and when the person signs out.
const KEPT = 'kept:';
const person = document.body.dataset.person;
const address = (form) => KEPT + person + ':' + location.pathname + '#' + (form.id || form.getAttribute('action') || '');
const keepable = (field) =>
  field.name && !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type) && !field.readOnly;

const read = (form) => {
  const values = {};
  for (const field of form.elements) {
    if (!keepable(field)) continue;
    const chosen = field.type === 'radio' || field.type === 'checkbox' ? field.checked : true;
    if (chosen) (values[field.name] ??= []).push(field.value);
  }
  return values;
};

const write = (form, values) => {
  for (const field of form.elements) {
    if (!keepable(field) || !(field.name in values)) continue;
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = values[field.name].includes(field.value);
    else field.value = values[field.name][0] ?? '';
  }
};

const forget = (wanted) => {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(KEPT) && wanted(JSON.parse(sessionStorage.getItem(key)))) sessionStorage.removeItem(key);
  }
};

const restore = (form) => {
  const kept = JSON.parse(sessionStorage.getItem(address(form)));
  if (!kept || JSON.stringify(kept.values) === JSON.stringify(read(form))) return;
  write(form, kept.values);
  const line = document.querySelector('[data-kept]');
  if (line) line.hidden = false;
};

for (const button of document.querySelectorAll('[data-sign-out]')) button.addEventListener('click', () => forget(() => true));
// a notice on the page says that the last form got through
if (document.querySelector('[data-notice]')) forget((kept) => kept.sent);

if (person) {
  for (const form of document.querySelectorAll('form[data-keep]')) {
    if (!document.querySelector('[data-error-summary]')) restore(form);
    let timer;
    const store = (sent) => sessionStorage.setItem(address(form), JSON.stringify({ sent, values: read(form) }));
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => store(false), 300);
    });
    form.addEventListener('submit', () => {
      clearTimeout(timer);
      store(true);
    });
    form.addEventListener('autosaved', () => sessionStorage.removeItem(address(form)));
  }
}
