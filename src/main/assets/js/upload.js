// <form data-upload>: sends one file and shows how far it is. A line that breaks loses nothing: the file stays chosen and
// is sent again, ever more seldom. The answer is a page; where the form names a part of it (data-part), that part
// replaces its like here, so that what was typed elsewhere stays; else the page is opened. Without this script the
// browser sends the form itself.
const passing = (status) => status === 0 || status >= 500 || status === 408 || status === 429;

for (const form of document.querySelectorAll('form[data-upload]')) {
  const state = form.querySelector('[data-upload-state]');
  const bar = state.querySelector('progress');
  const words = state.querySelector('span');
  const file = form.querySelector('input[type=file]');
  const button = form.querySelector('button');
  let tries = 0;

  const say = (text) => {
    state.hidden = false;
    words.textContent = text;
  };

  const rest = (text) => {
    button.disabled = false;
    say(text);
  };

  const again = () => {
    tries += 1;
    if (tries > 6) {
      tries = 0;
      rest(form.dataset.failed);
      return;
    }
    say(form.dataset.retry);
    setTimeout(send, Math.min(1000 * 2 ** tries, 30000));
  };

  const finished = (request) => {
    const part = form.dataset.part;
    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
    const fresh = part && page.getElementById(part);
    const here = part && document.getElementById(part);
    if (!fresh || !here) {
      location.assign(request.responseURL);
      return;
    }
    here.replaceWith(document.importNode(fresh, true));
    form.reset();
    tries = 0;
    bar.value = 0;
    state.hidden = true;
    button.disabled = false;
  };

  function send() {
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.upload.addEventListener('progress', (event) => {
      if (!event.lengthComputable) return;
      bar.value = Math.round((event.loaded / event.total) * 100);
      say(form.dataset.progress.replace('{0}', bar.value));
    });
    request.addEventListener('load', () => {
      // the session is over: the file stays chosen, and signing in elsewhere lets it go through
      const out = new URL(request.responseURL, location).pathname === '/masuk';
      if (passing(request.status)) again();
      else if (out) rest(form.dataset.signedout);
      else if (request.status === 413) rest(form.dataset.failed);
      else finished(request);
    });
    request.addEventListener('error', again);
    request.addEventListener('timeout', again);
    request.timeout = 600000;
    request.send(new FormData(form));
  }

  form.addEventListener('submit', (event) => {
    if (!file.files.length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    button.disabled = true;
    send();
  });
  window.addEventListener('online', () => button.disabled && tries > 0 && send());
}
