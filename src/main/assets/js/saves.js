// <form data-saves="/address">: saves a form of many small records piece by piece. A field is called letter.key, and all
// fields of one key travel together. The answer is HTML whose elements replace those with the same id. What the server
// refuses stays marked until it is saved or the page is loaded again; what was typed is kept by keep.js. Without this
// script the form's own button saves everything.
const form = document.querySelector('form[data-saves]');
const line = document.querySelector('[data-save-status]');
const problem = document.querySelector('[data-save-problem]');
const pending = new Map(); // by key: the values, kept apart from the page, where htmx may take a field away
const refused = new Set();
let busy = false;
let leaving = false;
let signedOut = false;
let delay = 1000;

const keyOf = (name) => name.slice(name.lastIndexOf('.') + 1);
const isGuard = (name) => name.startsWith('v.') || name.startsWith('before.');
const fieldsOf = (key) => [...form.elements].filter((field) => field.name?.includes('.') && keyOf(field.name) === key);
const controlOf = (field) => field.closest('fieldset.seg') ?? field;

function say(state) {
  const lasting = signedOut ? 'signedout' : refused.size > 0 ? 'stopped' : null;
  problem.hidden = !lasting;
  for (const part of problem.querySelectorAll('[data-when]')) part.hidden = part.dataset.when !== lasting;
  problem.querySelector('a').href = window.signInAddress();
  if (!line) return;
  line.dataset.state = lasting ?? state;
  const time = new Date().toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
  line.querySelector('[data-text]').textContent = line.dataset[lasting ?? state].replace('{0}', time);
}

function mark(key, bad) {
  const fields = fieldsOf(key).filter((field) => field.type !== 'hidden');
  for (const field of fields) {
    controlOf(field).classList.toggle('is-invalid', bad);
    if (field.type === 'textarea') field.toggleAttribute('aria-invalid', bad);
  }
  document.querySelector(`[data-not-saved="${key}"]`)?.remove();
  if (!bad || fields.length === 0) return;
  const note = document.createElement('p');
  note.className = 'err';
  note.dataset.notSaved = key;
  note.textContent = problem.dataset.notSaved;
  controlOf(fields[0]).after(note);
}

function collect(key) {
  const values = new Map();
  for (const field of fieldsOf(key)) {
    if (field.matches(':disabled') || (field.type === 'radio' && !field.checked)) continue;
    values.set(field.name, field.type === 'checkbox' && !field.checked ? '' : field.value);
  }
  return values;
}

function body(key, values) {
  const data = new URLSearchParams();
  for (const field of form.querySelectorAll('[data-always]')) data.append(field.name, field.value);
  for (const [name, value] of values) if (!isGuard(name)) data.append(name, value);
  for (const field of fieldsOf(key)) if (isGuard(field.name)) data.append(field.name, field.value);
  return data;
}

function replace(html, values) {
  const answer = new DOMParser().parseFromString(html, 'text/html');
  for (const element of answer.body.querySelectorAll('[id]')) {
    const old = document.getElementById(element.id);
    if (old && !element.parentElement.closest('[id]')) old.replaceWith(element);
  }
  for (const [name, value] of values) {
    const before = form.elements.namedItem('before.' + name);
    if (before) before.value = value;
  }
  form.dispatchEvent(new CustomEvent('autosaved', { bubbles: true, detail: { values } }));
}

function settled(key, values, saved) {
  if (pending.get(key) === values) pending.delete(key);
  if (saved) refused.delete(key);
  else refused.add(key);
  mark(key, !saved);
  delay = 1000;
  say('saved');
}

const passing = (status) => status >= 500 || status === 408 || status === 429;

async function send() {
  if (busy || pending.size === 0) return;
  busy = true;
  const [[key, values]] = pending;
  say('saving');
  let again = false;
  try {
    const answer = await window.postAsPerson(form.dataset.saves, body(key, values), { 'X-Autosave': '1' });
    signedOut = answer === null;
    if (signedOut) say('failed');
    else if (answer.ok) {
      replace(await answer.text(), values);
      settled(key, values, true);
    } else if (passing(answer.status)) again = true;
    else settled(key, values, false);
  } catch {
    again = true;
  }
  busy = false;
  if (again) {
    say('failed');
    setTimeout(send, delay);
    delay = Math.min(delay * 2, 30000);
  } else if (!signedOut) send();
}

if (form) {
  document.addEventListener('change', (event) => {
    const name = event.target.name;
    if (event.target.form !== form || !name || !name.includes('.')) return;
    pending.set(keyOf(name), collect(keyOf(name)));
    send();
  });
  form.addEventListener('submit', () => (leaving = true));
  problem.querySelector('a').addEventListener('click', () => (leaving = true));
  problem.querySelector('button').addEventListener('click', () => {
    leaving = true;
    location.reload();
  });
  // signed in again in another tab, or back on the line
  window.addEventListener('focus', send);
  window.addEventListener('online', send);
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && (pending.size > 0 || refused.size > 0)) event.preventDefault();
  });
}
