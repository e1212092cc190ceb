// Requests that scripts send carry the form token of the page. Whoever signed in again in another tab has a new token
// there: it is fetched once, and the request repeated, as long as it is still the same person.
const token = document.querySelector('meta[name=csrf]');

document.addEventListener('htmx:configRequest', (event) => {
  if (token) event.detail.headers[token.dataset.header] = token.content;
});

async function renewed() {
  const answer = await fetch('/bantuan', { redirect: 'manual' });
  if (!answer.ok) return false;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('meta[name=csrf]')?.content;
  if (!fresh || !page.body.dataset.person || page.body.dataset.person !== document.body.dataset.person) return false;
  token.content = fresh;
  for (const field of document.querySelectorAll('input[name=_csrf]')) field.value = fresh;
  return true;
}

/** The answer of the server; null if this person is not signed in any more. */
window.postAsPerson = async (address, body, headers = {}) => {
  for (let first = true; ; first = false) {
    const all = { ...headers, [token.dataset.header]: token.content };
    const answer = await fetch(address, { method: 'POST', body, headers: all, redirect: 'manual' });
    if (answer.type === 'opaqueredirect' || answer.status === 401) return null;
    if (answer.status !== 403 || !first) return answer;
    if (!(await renewed())) return null;
  }
};

/** Where to sign in again and come back to this page. */
window.signInAddress = () => '/masuk?kembali=' + encodeURIComponent(location.pathname + location.search);
