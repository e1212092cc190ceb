// htmx sends the same token against forged requests as every form does.
document.addEventListener('htmx:configRequest', (event) => {
  const csrf = document.querySelector('meta[name=csrf]');
  if (csrf) event.detail.headers[csrf.dataset.header] = csrf.content;
});

const summary = document.querySelector('[data-error-summary]');
if (summary) summary.focus();
