// What is typed into a form but not saved survives a session that ran out, a closed laptop and a reload. It is kept in
// this tab only, or on the device where a form asks for it (long texts that must survive a closed browser), for each
// person and form, with what the server had said before: a field that somebody else changed
// meanwhile is not overwritten, the person's own text is offered beside it. It is forgotten when the form got through
// and when the person signs out.
const KEPT = 'kept:';
const person = document.body.dataset.person;
const NOT_TYPED = ['hidden', 'password', 'file', 'submit', 'button', 'search', 'reset'];
const isTyped = (field) => field.name && field.type && !NOT_TYPED.includes(field.type);
const isChoice = (field) => field.type === 'radio' || field.type === 'checkbox';
const named = (form, name) => [...form.elements].filter((field) => field.name === name && isTyped(field));
const editable = (fields) => fields.some((field) => !field.readOnly && !field.matches(':disabled'));

const now = (fields) => fields.filter((field) => !isChoice(field) || field.checked).map((field) => field.value).join('\n');

const saved = (field) => {
  if (isChoice(field)) return field.defaultChecked ? [field.value] : [];
  if (field.options) {
    const chosen = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
    return [chosen?.value ?? ''];
  }
  return [field.defaultValue];
};
const before = (fields) => fields.flatMap(saved).join('\n');

const put = (fields, value) => {
  for (const field of fields) {
    if (isChoice(field)) field.checked = value.split('\n').includes(field.value);
    else field.value = value;
  }
  const changed = fields.find((field) => !isChoice(field) || field.checked) ?? fields[0];
  changed.dispatchEvent(new Event('input', { bubbles: true }));
  changed.dispatchEvent(new Event('change', { bubbles: true }));
};

/** From now on this counts as what the server has. */
const settle = (fields, value) => {
  for (const field of fields) {
    if (isChoice(field)) field.defaultChecked = value.split('\n').includes(field.value);
    else if (!field.options) field.defaultValue = value;
  }
};

const forms = [...document.querySelectorAll('form[method=post]')].filter((form) => [...form.elements].some(isTyped));
const addresses = new Map();
for (const form of forms) {
  const action = form.getAttribute('action') || location.pathname;
  const same = [...addresses.values()].filter((address) => address.startsWith(KEPT + person + ':' + action + '#')).length;
  addresses.set(form, KEPT + person + ':' + action + '#' + same);
}

const store = (form) => ('keepDevice' in form.dataset ? localStorage : sessionStorage);
const read = (form) => JSON.parse(store(form).getItem(addresses.get(form))) ?? { sent: false, fields: {} };
const write = (form, kept) => {
  if (Object.keys(kept.fields).length === 0) store(form).removeItem(addresses.get(form));
  else store(form).setItem(addresses.get(form), JSON.stringify(kept));
};
const drop = (form, name) => {
  const kept = read(form);
  delete kept.fields[name];
  write(form, kept);
};

const forget = (wanted) => {
  for (const place of [sessionStorage, localStorage]) {
    for (const key of Object.keys(place)) {
      const own = place === sessionStorage || key.startsWith(KEPT + person + ':');
      if (own && key.startsWith(KEPT) && wanted(JSON.parse(place.getItem(key)))) place.removeItem(key);
    }
  }
};

const words = (fields, value) => {
  const chosen = fields.filter((field) => isChoice(field) && value.split('\n').includes(field.value));
  return chosen.length ? chosen.map((field) => field.labels[0]?.textContent.trim() ?? field.value).join(', ') : value;
};

const offer = (form, name, fields, value) => {
  const control = fields[0].closest('fieldset.seg') ?? fields[0];
  if (control.nextElementSibling?.matches('[data-typed-before]')) return;
  const note = document.querySelector('template[data-kept-other]').content.firstElementChild.cloneNode(true);
  note.querySelector('[data-typed]').textContent = words(fields, value);
  const use = note.querySelector('[data-use]');
  use.hidden = !editable(fields);
  use.addEventListener('click', () => {
    put(fields, value);
    note.remove();
    fields[0].focus();
  });
  note.querySelector('[data-discard]').addEventListener('click', () => {
    drop(form, name);
    note.remove();
  });
  control.after(note);
};

const restore = (form) => {
  for (const [name, field] of Object.entries(read(form).fields)) {
    const fields = named(form, name);
    if (fields.length === 0) continue; // on another part of the page, such as the panel of another person
    const server = before(fields);
    if (server === field.value) drop(form, name);
    else if (now(fields) === field.value) continue;
    else if (server === field.before && editable(fields)) {
      put(fields, field.value);
      document.querySelector('[data-kept]').hidden = false;
    } else offer(form, name, fields, field.value);
  }
};

for (const button of document.querySelectorAll('[data-sign-out]')) button.addEventListener('click', () => forget(() => true));
// a notice on the page says that the last form got through
if (document.querySelector('[data-notice]')) forget((kept) => kept.sent);

if (person) {
  document.addEventListener('input', (event) => {
    const form = event.target.form;
    if (!addresses.has(form) || !isTyped(event.target)) return;
    const fields = named(form, event.target.name);
    const kept = read(form);
    const value = now(fields);
    const server = before(fields);
    if (value === server) delete kept.fields[event.target.name];
    else kept.fields[event.target.name] = { before: server, value };
    write(form, { sent: false, fields: kept.fields });
  });
  document.addEventListener('autosaved', (event) => {
    for (const [name, value] of event.detail.values) {
      const fields = named(event.target, name);
      if (fields.length) settle(fields, value);
      const kept = read(event.target);
      if (!kept.fields[name]) continue;
      if (kept.fields[name].value === value) delete kept.fields[name];
      else kept.fields[name].before = value; // typed on while it was being saved
      write(event.target, kept);
    }
  });
  for (const form of forms) {
    form.addEventListener('submit', () => {
      write(form, { ...read(form), sent: true });
      // the server, too, would hand back what comes after the end of a session: here it is kept already
      form.querySelector('input[name=_kept]') ?? form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: '_kept', value: '1' }));
    });
  }
  // after all other scripts have begun: what is restored is saved at once where a page saves by itself
  if (!document.querySelector('[data-error-summary]')) queueMicrotask(() => forms.forEach(restore));
  document.addEventListener('htmx:afterSettle', () => forms.forEach(restore));
}
