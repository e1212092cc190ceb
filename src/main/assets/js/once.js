// A form is sent once: a second click while the answer is on its way does nothing. The browser has checked the fields
// before this event, so a form that it refuses stays as it is. Whoever comes back finds the buttons ready again, and so
// does whoever stopped the page or got a file for an answer.
const SENT = 'data-sent';
const PATIENCE = 15000;
const buttonsOf = (form) => [...form.elements].filter((field) => field.type === 'submit' && !field.disabled);

const release = (form) => {
  form.removeAttribute(SENT);
  for (const button of form.querySelectorAll(`[${SENT}]`)) {
    button.disabled = false;
    button.removeAttribute(SENT);
  }
};

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.hasAttribute(SENT)) {
    event.preventDefault();
    return;
  }
  form.setAttribute(SENT, '');
  // a button that is disabled already would not send its value
  setTimeout(() => {
    for (const button of buttonsOf(form)) {
      button.disabled = true;
      button.setAttribute(SENT, '');
    }
  });
  setTimeout(() => release(form), PATIENCE);
});

window.addEventListener('pageshow', (event) => {
  if (event.persisted) for (const form of document.querySelectorAll(`form[${SENT}]`)) release(form);
});
