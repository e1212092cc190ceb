// every request that htmx sends carries the form token of the page
document.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector('meta[name=csrf]');
  if (token) event.detail.headers[token.dataset.header] = token.content;
});
