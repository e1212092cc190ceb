// two minutes before the session runs out, a dialog asks whether the person is still there; all tabs count together
const WARNING = 120;
const dialog = document.querySelector('dialog[data-idle]');
if (dialog) {
  const idle = Number(dialog.dataset.idle);
  const channel = new BroadcastChannel('session');
  let timer;
  const restart = () => {
    clearTimeout(timer);
    if (dialog.open) dialog.close();
    timer = setTimeout(() => dialog.showModal(), Math.max(0, idle - WARNING) * 1000);
  };
  const alive = () => {
    restart();
    channel.postMessage('alive');
  };
  channel.addEventListener('message', restart);
  document.addEventListener('htmx:afterRequest', alive);
  document.addEventListener('autosaved', alive);
  dialog.querySelector('[data-stay-here]').addEventListener('click', async () => {
    const token = document.querySelector('meta[name=csrf]');
    const answer = await fetch(dialog.dataset.stay, { method: 'POST', headers: { [token.dataset.header]: token.content } });
    if (answer.ok) alive();
    else location.reload();
  });
  alive();
}
