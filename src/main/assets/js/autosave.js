// <form data-autosave="/address">: each field is sent when it changes, one after the other, with what is hidden in the
// form (the version). The answer may carry a new version in the header X-Version. The line [data-save-status] says
// how it stands. On a weak line it is tried again until it works; the save button works without any of this.
const WAIT_FIRST = 2000;
const WAIT_LONGEST = 60000;

class Autosave {
  constructor(form) {
    this.form = form;
    this.line = form.querySelector('[data-save-status]') ?? document.querySelector('[data-save-status]');
    this.waiting = new Map();
    this.running = false;
    this.pause = WAIT_FIRST;
    form.addEventListener('change', (event) => this.changed(event.target));
    form.addEventListener('submit', () => this.waiting.clear());
    window.addEventListener('online', () => this.send());
    window.addEventListener('beforeunload', (event) => {
      if (this.waiting.size > 0) event.preventDefault();
    });
  }

  changed(field) {
    if (!field.name || field.type === 'file' || field.closest('[data-autosave-not]')) return;
    this.waiting.set(field.name, field);
    this.send();
  }

  async send() {
    if (this.running || this.waiting.size === 0) return;
    this.running = true;
    clearTimeout(this.timer);
    const [name, field] = this.waiting.entries().next().value;
    this.waiting.delete(name);
    this.say('saving');
    let again = false;
    try {
      again = this.answered(await fetch(this.form.dataset.autosave, this.request(name)), field);
    } catch {
      again = true;
    }
    this.running = false;
    if (!again) {
      this.pause = WAIT_FIRST;
      this.send();
      return;
    }
    if (!this.waiting.has(name)) this.waiting.set(name, field);
    this.say('failed');
    this.timer = setTimeout(() => this.send(), this.pause);
    this.pause = Math.min(this.pause * 2, WAIT_LONGEST);
  }

  request(name) {
    const all = new FormData(this.form);
    const body = new URLSearchParams();
    for (const hidden of this.form.querySelectorAll('input[type=hidden]')) body.append(hidden.name, hidden.value);
    for (const value of all.getAll(name)) body.append(name, value);
    if (!all.has(name)) body.append(name, '');
    body.append('field', name);
    const token = document.querySelector('meta[name=csrf]');
    const headers = { 'X-Requested-With': 'autosave' };
    if (token) headers[token.dataset.header] = token.content;
    return { method: 'POST', body, headers, redirect: 'manual' };
  }

  /** True if it must be tried again: the server could not be reached or is in trouble. */
  answered(answer, field) {
    if (answer.status >= 500 || answer.status === 429) return true;
    const version = answer.headers.get('X-Version');
    const hidden = this.form.querySelector('input[name=version]');
    if (version && hidden) hidden.value = version;
    field.toggleAttribute('aria-invalid', answer.status === 422);
    this.say(answer.ok ? 'saved' : answer.status === 422 ? 'refused' : 'stopped');
    if (answer.ok) this.form.dispatchEvent(new CustomEvent('autosaved', { bubbles: true, detail: { field } }));
    return false;
  }

  say(state) {
    if (!this.line) return;
    const now = new Date().toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
    this.line.dataset.state = state;
    (this.line.querySelector('[data-text]') ?? this.line).textContent =
      (this.line.dataset[state] ?? '').replace('{0}', now);
  }
}

for (const form of document.querySelectorAll('form[data-autosave]')) new Autosave(form);
