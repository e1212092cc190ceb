// <form data-saves="/address">: saves a form of many small records piece by piece. A field is called letter.key, and all fields of one key travel together. The answer is
// HTML whose elements replace those with the same id. Without this script the form's own button saves everything.
const form = document.querySelector('form[data-saves]');
const line = document.querySelector('[data-save-status]');
const waiting = new Set();
let busy = false;
let delay = 1000;

const keyOf = (name) => name.slice(name.lastIndexOf('.') + 1);

function say(state) {
  if (!line) return;
  line.dataset.state = state;
  const time = new Date().toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
  line.querySelector('[data-text]').textContent = line.dataset[state].replace('{0}', time);
}

function collect(key) {
  const data = new URLSearchParams();
  for (const field of form.elements) {
    if (!field.name || field.disabled) continue;
    if (field.type === 'radio' && !field.checked) continue;
    const always = field.dataset.always !== undefined || field.name === '_csrf';
    if (always || keyOf(field.name) === key) data.append(field.name, field.value);
  }
  return data;
}

function replace(html, sent) {
  const answer = new DOMParser().parseFromString(html, 'text/html');
  for (const element of answer.body.querySelectorAll('[id]')) {
    const old = document.getElementById(element.id);
    if (old && !element.parentElement.closest('[id]')) old.replaceWith(element);
  }
  for (const [name, value] of sent) {
    const before = form.elements.namedItem('before.' + name);
    if (before) before.value = value;
  }
}

async function send() {
  if (busy || waiting.size === 0) return;
  busy = true;
  const [key] = waiting;
  const data = collect(key);
  say('saving');
  try {
    const headers = { 'X-Autosave': '1' };
    const response = await fetch(form.dataset.saves, { method: 'POST', body: data, headers, redirect: 'manual' });
    if (response.status === 409 || response.status === 403) {
      waiting.delete(key);
      say('stopped');
    } else if (response.ok) {
      if (collect(key).toString() === data.toString()) waiting.delete(key);
      replace(await response.text(), data);
      say('saved');
      delay = 1000;
    } else {
      throw new Error(response.status);
    }
  } catch (failure) {
    say('failed');
    setTimeout(send, delay);
    delay = Math.min(delay * 2, 30000);
    busy = false;
    return;
  }
  busy = false;
  send();
}

if (form) {
  document.addEventListener('change', (event) => {
    const name = event.target.name;
    if (event.target.form !== form || !name || !name.includes('.')) return;
    waiting.add(keyOf(name));
    send();
  });
  window.addEventListener('beforeunload', (event) => {
    if (waiting.size > 0) event.preventDefault();
  });
}
